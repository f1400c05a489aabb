import { TEXT } from '../../text/text.ts';
import classes from './Palette.module.css';
import type { Found } from './use-found.ts';

type PaletteNotesProps = {
  readonly query: string;
  readonly found: Found;
  readonly isEmpty: boolean;
};

const TEXTS = TEXT.shell.palette;

/** What is still being looked for, what could not be, how much is not listed, or that there is nothing. */
export function PaletteNotes({ query, found, isEmpty }: PaletteNotesProps) {
  const { cases, entries } = found;
  const hasFailed = cases.failure !== undefined || entries.failure !== undefined;
  const more = entries.total - entries.items.length;
  return (
    <div className={classes.notes}>
      {cases.isLooking && <p>{TEXTS.looking}</p>}
      {cases.failure !== undefined && <p role="alert">{TEXTS.casesFailed(cases.failure)}</p>}
      {entries.failure !== undefined && (
        <p role="alert">{TEXTS.knowledgeFailed(entries.failure)}</p>
      )}
      {more > 0 && <p>{TEXTS.moreKnowledge(more)}</p>}
      {isEmpty && !cases.isLooking && !hasFailed && (
        <>
          <p className={classes.nothing}>{TEXTS.nothing(query.trim())}</p>
          <p>{TEXTS.nothingWhat}</p>
        </>
      )}
    </div>
  );
}
