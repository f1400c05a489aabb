import type { Evaluation } from '#shared/engine/evaluation';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ConflictsNotice.module.css';

type ConflictsNoticeProps = { readonly conflicts: Evaluation['conflicts'] };

/** What is stated and what is computed, where both cannot be true; nothing is chosen silently. */
export function ConflictsNotice({ conflicts }: ConflictsNoticeProps) {
  if (conflicts.length === 0) return undefined;
  const texts = TEXT.board.options.conflicts;
  return (
    <div className={classes.notice} role="note" aria-label={texts.label}>
      {conflicts.map(({ fact, label, stated, computed, basis }) => (
        <p key={fact}>
          <Glyph kind="caution" />
          <span>
            <b>{texts.title(label)}</b>
            {texts.stated(stated)}
            <ClinicalText text={basis} />
            {texts.computed(computed)}
          </span>
        </p>
      ))}
    </div>
  );
}
