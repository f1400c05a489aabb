import { Button } from '@mantine/core';

import type { OverrideView } from '#shared/report/override-view';

import { TEXT } from '../../../text/text.ts';
import { useOverrideDesk } from './override-desk.ts';
import classes from './OverrideOffer.module.css';

type WithdrawButtonProps = { readonly override: OverrideView };

/** The way back to the rule. */
export function WithdrawButton({ override }: WithdrawButtonProps) {
  const { isLatest, ask } = useOverrideDesk();
  if (!isLatest) return undefined;
  return (
    <Button
      className={classes.button ?? ''}
      size="compact-sm"
      variant="default"
      aria-label={TEXT.override.offer.withdrawOf(override.name)}
      onClick={() => ask({ kind: 'withdraw', override })}
    >
      {TEXT.override.offer.withdraw}
    </Button>
  );
}
