import { Button } from '@mantine/core';

import type { OptionView } from '#shared/engine/evaluation';
import { tierIfOverriddenText } from '#shared/report/override-text';

import { TEXT } from '../../../text/text.ts';
import { useOverrideDesk, useOverrideOf } from './override-desk.ts';
import classes from './OverrideOffer.module.css';
import { OverrideRecord } from './OverrideRecord.tsx';
import { OverrideRemark } from './OverrideRemark.tsx';
import { WithdrawButton } from './WithdrawButton.tsx';

const TEXTS = TEXT.override.offer;

type OverrideOfferProps = { readonly option: OptionView };

/** Under an unsuitable option: whether the board may override, and an override that falls short. */
export function OverrideOffer({ option }: OverrideOfferProps) {
  const { evaluation } = useOverrideDesk();
  const override = useOverrideOf(option.id);
  if (option.tier !== 'excluded') return <OverrideRemark option={option.id} />;
  if (evaluation === undefined) return undefined;
  const isOverridable = option.tierIfOverridden !== undefined;
  if (override === undefined && !isOverridable) {
    return <p className={classes.never}>{TEXTS.never}</p>;
  }
  return (
    <div className={classes.offer}>
      {override !== undefined && <OverrideRecord override={override} evaluation={evaluation} />}
      <div className={classes.line}>
        {isOverridable ? <Offered option={option} /> : <span>{TEXTS.notNow}</span>}
        {override !== undefined && <WithdrawButton override={override} />}
      </div>
    </div>
  );
}

function Offered({ option }: OverrideOfferProps) {
  const { isLatest, ask } = useOverrideDesk();
  return (
    <>
      <span>
        {TEXTS.may} <b>{tierIfOverriddenText(option)}</b>
        {!isLatest && TEXTS.openLatest}
      </span>
      {isLatest && (
        <Button
          className={classes.button ?? ''}
          size="compact-sm"
          variant="default"
          aria-label={TEXTS.actOf(option.name)}
          onClick={() => ask({ kind: 'override', option })}
        >
          {TEXTS.act}
        </Button>
      )}
    </>
  );
}
