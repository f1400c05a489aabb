import { IconGavel } from '@tabler/icons-react';

import { BOARD_DECIDES } from '#shared/report/intended-use';
import type { BoardSheet } from '#shared/report/board-sheet-model';

import { ReviewOverdue } from '../pack-stamp/ReviewOverdue.tsx';
import { stampDate } from '../pack-stamp/stamp-date.ts';
import { CaseDecision } from '../decision/CaseDecision.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './DecisionPage.module.css';

type DecisionPageProps = {
  readonly sheet: BoardSheet;
  readonly of: { readonly id: string; readonly revision: number };
};

/** The decision that stands; nothing is preselected. */
export function DecisionPage({ sheet, of }: DecisionPageProps) {
  const { pack } = sheet.evaluation;
  return (
    <div className={classes.decision}>
      {sheet.question !== undefined && <p className={classes.question}>{sheet.question}</p>}
      <h1>
        <IconGavel size="1em" stroke={1.7} aria-hidden />
        {TEXT.present.decision.title}
      </h1>
      <div className={classes.standing}>
        <CaseDecision id={of.id} revision={of.revision} />
      </div>
      <p>{BOARD_DECIDES}</p>
      <p className={classes.stamp}>
        {TEXT.present.decision.stamp(
          `${pack.title} ${pack.version}`,
          pack.status,
          stampDate(pack.evidenceCutoff),
          stampDate(pack.reviewBy),
        )}{' '}
        {sheet.intendedUse}
      </p>
      {sheet.packReviewOverdue && <ReviewOverdue reviewBy={pack.reviewBy} />}
    </div>
  );
}
