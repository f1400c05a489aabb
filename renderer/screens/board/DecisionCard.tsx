import { IconGavel } from '@tabler/icons-react';

import { BOARD_DECIDES } from '#shared/report/intended-use';

import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import classes from './DecisionCard.module.css';

type DecisionCardProps = { readonly revision: number; readonly savedBy: string };

/** Where the decision will stand; this version says that it cannot record one yet. */
export function DecisionCard({ revision, savedBy }: DecisionCardProps) {
  const texts = TEXT.board.cards.decision;
  return (
    <Card title={texts.title} aside={texts.revision(revision, savedBy)}>
      <p className={classes.state}>
        <IconGavel size={18} aria-hidden />
        {texts.notYet}
      </p>
      <p className={classes.foot}>{BOARD_DECIDES}</p>
    </Card>
  );
}
