import { Button } from '@mantine/core';

import type { WhatIf } from '#shared/report/what-if-model';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { FurtherMoves, UrgentMoves } from './Moves.tsx';
import { MovedOptions } from './MovedOptions.tsx';
import classes from './OutcomeView.module.css';
import type { Outcome } from './use-what-if.ts';
import { stayingText, summaryText, whatIfErrorText } from './what-if-text.ts';

type OutcomeViewProps = {
  readonly outcome: Outcome;
  readonly isEmpty: boolean;
  /** Overrides of exclusions that stand on the sheet; a weighing knows nothing of them. */
  readonly overrides: number;
};

/** What moves with the assumed values, while they are being entered. */
export function OutcomeView({ outcome, isEmpty, overrides }: OutcomeViewProps) {
  const { whatIf, isCurrent, failure, retry } = outcome;
  if (isEmpty) {
    return (
      <p className={classes.hint}>
        Assume another value for a fact on the left; here you see which options, red flags and plans
        move. Each fact is changed alone: other facts that the case takes from the same entry stay
        as they are.
      </p>
    );
  }
  if (failure !== undefined) {
    return (
      <div className={classes.failure} role="alert">
        <Glyph kind="stop" />
        <span>
          <b>{whatIfErrorText(failure)}</b> Nothing is shown rather than something out of date. Code{' '}
          {failure}.
        </span>
        <Button variant="default" size="compact-sm" onClick={retry}>
          Try again
        </Button>
      </div>
    );
  }
  return (
    <>
      <output className={classes.status} data-current={isCurrent}>
        {isCurrent && whatIf !== undefined ? summaryText(whatIf) : 'Weighing the assumed values …'}
      </output>
      {whatIf !== undefined && (
        <div className={classes.result} data-current={isCurrent} aria-busy={!isCurrent}>
          <Result whatIf={whatIf} />
          {overrides > 0 && (
            <p className={classes.staying}>
              Exclusions that the board overrode count as exclusions here.
            </p>
          )}
        </div>
      )}
    </>
  );
}

type ResultProps = { readonly whatIf: WhatIf };

function Result({ whatIf }: ResultProps) {
  const { moved, restated } = whatIf;
  return (
    <>
      <UrgentMoves whatIf={whatIf} />
      {moved.length > 0 && <MovedOptions title="Options that move" options={moved} />}
      <FurtherMoves whatIf={whatIf} />
      <p className={classes.staying}>{stayingText(whatIf)}</p>
      {restated.length > 0 && (
        <MovedOptions title="Same standing, other reasons" options={restated} />
      )}
    </>
  );
}
