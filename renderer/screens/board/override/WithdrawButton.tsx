import { Button } from '@mantine/core';

import type { OverrideView } from '#shared/report/override-view';

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
      aria-label={`Withdraw the override of ${override.name}`}
      onClick={() => ask({ kind: 'withdraw', override })}
    >
      Withdraw…
    </Button>
  );
}
