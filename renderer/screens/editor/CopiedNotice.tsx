import { Glyph } from '../../components/glyph/Glyph.tsx';
import type { Copied } from './draft/copied-draft.ts';
import classes from './EditorNotice.module.css';

type CopiedNoticeProps = { readonly copied: Copied | undefined };

/** Entries that came from the what-if panel: not saved, and not anybody's finding yet. */
export function CopiedNotice({ copied }: CopiedNoticeProps) {
  if (copied === undefined) return undefined;
  if (copied.kind === 'outdated') {
    return (
      <div className={classes.notice} data-kind="stop" role="alert">
        <Glyph kind="stop" />
        <span className={classes.text}>
          <b>Nothing was copied.</b> The entries were worked out for revision {copied.revision};
          this is another one. Open What if again.
        </span>
      </div>
    );
  }
  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>Copied from What if, not saved:</b> {copied.labels.join(', ')}. These were assumed. Check
        each, add its date, then save; undo takes them back one by one.
      </span>
    </output>
  );
}
