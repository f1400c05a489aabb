import type { ScoreRow } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ScoreValue.module.css';

type ScoreValueProps = { readonly row: ScoreRow };

/** A score as it stands: its value, or the interval and what leaves it open, or what it needs. */
export function ScoreValue({ row }: ScoreValueProps) {
  if (row.state === 'not-applicable') {
    return <span className={classes.muted}>{row.statement}</span>;
  }
  if (row.state === 'unknown') {
    return (
      <span className={classes.open}>
        <span aria-hidden>?</span> {TEXT.common.scores.notKnown}
        {row.needed !== undefined && `, ${row.needed}`}
      </span>
    );
  }
  return (
    <span className={classes.said}>
      <span className={classes.value} data-state={row.state}>
        <ClinicalText text={row.value ?? row.statement} />
        {row.unit !== undefined && <span className={classes.unit}> {row.unit}</span>}
        {row.detail !== undefined && <span className={classes.unit}>, {row.detail}</span>}
      </span>
      {row.state === 'interval' && (
        <span className={classes.remainder}>
          <span aria-hidden>?</span> {row.remainder ?? TEXT.common.scores.open}
        </span>
      )}
    </span>
  );
}
