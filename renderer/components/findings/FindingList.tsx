import type { FindingRow } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { PresenceGlyph } from '../glyph/Glyph.tsx';
import { findingLines, statementLines, type FindingLine } from './finding-lines.ts';
import classes from './FindingList.module.css';

/** A longer detail gets its own line instead of the right margin. */
const SHORT_DETAIL = 30;

type FindingListProps = {
  readonly rows: readonly FindingRow[];
  /** `statements` keep their order and are no finding for or against anything. */
  readonly kind?: 'findings' | 'statements';
  /** `pairs` puts two short present findings on one line of a wide card. */
  readonly layout?: 'lines' | 'pairs';
  /** What to say when the case has no such item at all. */
  readonly empty: string;
};

/** Present, absent and unknown findings, told apart by glyph and wording. */
export function FindingList(props: FindingListProps) {
  const { rows, kind = 'findings', layout = 'lines', empty } = props;
  if (rows.length === 0) {
    return (
      <p className={classes.empty}>
        <PresenceGlyph presence="unknown" />
        {empty}
      </p>
    );
  }
  const lines = kind === 'findings' ? findingLines(rows) : statementLines(rows);
  return (
    <ul className={classes.list} data-kind={kind} data-layout={layout}>
      {lines.map((line) => (
        <FindingItem key={`${line.presence} ${line.text} ${line.on ?? ''}`} line={line} />
      ))}
    </ul>
  );
}

type FindingItemProps = { readonly line: FindingLine };

/** One line of the list. */
export function FindingItem({ line }: FindingItemProps) {
  return (
    <li className={classes.line} data-presence={line.presence}>
      <PresenceGlyph presence={line.presence} />
      <span className={classes.body}>
        <span className={classes.text}>
          <ClinicalText text={line.text} />
        </span>
        {line.detail !== undefined && (
          <span className={classes.detail} data-long={line.detail.length > SHORT_DETAIL}>
            <ClinicalText text={line.detail} />
          </span>
        )}
        {line.on !== undefined && <span className={classes.on}>{line.on}</span>}
      </span>
    </li>
  );
}
