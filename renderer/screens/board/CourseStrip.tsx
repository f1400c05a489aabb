import type { CourseStep } from '#shared/report/board-sheet-model';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './CourseStrip.module.css';

type CourseStripProps = { readonly steps: readonly CourseStep[] };

/** What happened before, in order, up to the board day. */
export function CourseStrip({ steps }: CourseStripProps) {
  if (steps.length === 0) {
    return <p className={classes.empty}>{TEXT.board.cards.course.none}</p>;
  }
  return (
    <ol className={classes.strip}>
      {steps.map((step) => (
        <li key={`${step.on} ${step.text}`} data-board-day={step.isBoardDay}>
          <span className={classes.on}>{step.on}</span>
          <ClinicalText text={step.text} />
        </li>
      ))}
    </ol>
  );
}
