import { Button } from '@mantine/core';

import type { BoardSheet } from '#shared/report/board-sheet-model';

import { TEXT } from '../../../../text/text.ts';
import { ClinicalText } from '../../../../components/clinical-text/ClinicalText.tsx';
import { takeFocus } from '../../../../components/focus/take-focus.ts';
import type { RoomSheet } from '../../room-pages.ts';
import { correctionEffects } from './correction-effects.ts';
import classes from './CorrectPanel.module.css';

const TEXTS = TEXT.operator.correct;

type CorrectionResultProps = {
  readonly revision: number;
  readonly before: BoardSheet;
  readonly shown: RoomSheet;
  readonly onMore: () => void;
};

/** What the correction changed, computed anew; waits until the new revision is here. */
export function CorrectionResult({ revision, before, shown, onMore }: CorrectionResultProps) {
  if (shown.revision < revision) return <p className={classes.lead}>{TEXTS.loading}</p>;
  const effects = correctionEffects(before, shown.sheet);
  return (
    <section ref={takeFocus} tabIndex={-1} className={classes.form}>
      <p className={classes.saved}>{TEXTS.saved(revision)}</p>
      <h3>{TEXTS.effects}</h3>
      {effects.length === 0 ? (
        <p className={classes.lead}>{TEXTS.noEffect}</p>
      ) : (
        <table className={classes.effects}>
          <thead>
            <tr>
              <th scope="col">{TEXTS.columns.what}</th>
              <th scope="col">{TEXTS.columns.before}</th>
              <th scope="col">{TEXTS.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {effects.map(({ what, before: old, after }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td>
                  <ClinicalText text={old} />
                </td>
                <td>
                  <ClinicalText text={after} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div>
        <Button variant="default" onClick={onMore}>
          {TEXTS.more}
        </Button>
      </div>
    </section>
  );
}
