import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { Copied } from './draft/copied-draft.ts';
import classes from './EditorNotice.module.css';

type CopiedNoticeProps = { readonly copied: Copied | undefined };

const TEXTS = TEXT.editor.copied;

/** Entries that came from the what-if panel: not saved, and not anybody's finding yet. */
export function CopiedNotice({ copied }: CopiedNoticeProps) {
  if (copied === undefined) return undefined;
  if (copied.kind === 'outdated') {
    return (
      <div className={classes.notice} data-kind="stop" role="alert">
        <Glyph kind="stop" />
        <span className={classes.text}>
          <b>{TEXTS.nothing}</b> {TEXTS.outdated(copied.revision)}
        </span>
      </div>
    );
  }
  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>{TEXTS.title}</b> {TEXTS.more(copied.labels.join(', '))}
      </span>
    </output>
  );
}
