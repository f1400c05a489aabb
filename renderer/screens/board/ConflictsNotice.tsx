import type { Evaluation } from '#shared/engine/evaluation';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import classes from './ConflictsNotice.module.css';

type ConflictsNoticeProps = { readonly conflicts: Evaluation['conflicts'] };

/** What is stated and what is computed, where both cannot be true; nothing is chosen silently. */
export function ConflictsNotice({ conflicts }: ConflictsNoticeProps) {
  if (conflicts.length === 0) return undefined;
  return (
    <div className={classes.notice} role="note" aria-label="Stated and computed differ">
      {conflicts.map(({ fact, label, stated, computed, basis }) => (
        <p key={fact}>
          <Glyph kind="caution" />
          <span>
            <b>{label}: stated and computed differ.</b> Stated {stated} (
            <ClinicalText text={basis} />
            ), computed {computed}. Both are kept possible below until one is corrected.
          </span>
        </p>
      ))}
    </div>
  );
}
