import { IconGavel } from '@tabler/icons-react';

import { BOARD_DECIDES } from '#shared/report/intended-use';
import type { BoardSheet } from '#shared/report/board-sheet-model';

import { ReviewOverdue } from '../pack-stamp/ReviewOverdue.tsx';
import { stampDate } from '../pack-stamp/stamp-date.ts';
import { TEXT } from '../../text/text.ts';
import classes from './DecisionPage.module.css';

type DecisionPageProps = { readonly sheet: BoardSheet };

/** Where the board's decision will be read back; nothing is preselected. */
export function DecisionPage({ sheet }: DecisionPageProps) {
  const { pack } = sheet.evaluation;
  return (
    <div className={classes.decision}>
      {sheet.question !== undefined && <p className={classes.question}>{sheet.question}</p>}
      <h1>
        <IconGavel size="1em" stroke={1.7} aria-hidden />
        {TEXT.present.decision.title}
      </h1>
      <p>{TEXT.present.decision.notYet}</p>
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
