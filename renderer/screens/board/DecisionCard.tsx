import { BOARD_DECIDES } from '#shared/report/intended-use';

import { CaseDecision } from '../../components/decision/CaseDecision.tsx';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './DecisionCard.module.css';

type DecisionCardProps = {
  readonly id: string;
  readonly revision: number;
  readonly savedBy: string;
};

/** The decision of the board that stands, or that there is none. */
export function DecisionCard({ id, revision, savedBy }: DecisionCardProps) {
  const texts = TEXT.board.cards.decision;
  return (
    <Card title={texts.title} aside={texts.revision(revision, savedBy)}>
      <CaseDecision id={id} revision={revision} />
      <p className={classes.foot}>{BOARD_DECIDES}</p>
    </Card>
  );
}
