import { Button } from '@mantine/core';

import type { WhatIf } from '#shared/report/what-if-model';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { FurtherMoves, UrgentMoves } from './Moves.tsx';
import { MovedOptions } from './MovedOptions.tsx';
import classes from './OutcomeView.module.css';
import type { Outcome } from './use-what-if.ts';
import { stayingText, summaryText, whatIfErrorText } from './what-if-text.ts';

const TEXTS = TEXT.whatIf.outcome;

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
    return <p className={classes.hint}>{TEXTS.hint}</p>;
  }
  if (failure !== undefined) {
    return (
      <div className={classes.failure} role="alert">
        <Glyph kind="stop" />
        <span>
          <b>{whatIfErrorText(failure)}</b> {TEXTS.failed(failure)}
        </span>
        <Button variant="default" size="compact-sm" onClick={retry}>
          {TEXT.whatIf.tryAgain}
        </Button>
      </div>
    );
  }
  return (
    <>
      <output className={classes.status} data-current={isCurrent}>
        {isCurrent && whatIf !== undefined ? summaryText(whatIf) : TEXTS.weighing}
      </output>
      {whatIf !== undefined && (
        <div className={classes.result} data-current={isCurrent} aria-busy={!isCurrent}>
          <Result whatIf={whatIf} />
          {overrides > 0 && <p className={classes.staying}>{TEXTS.overrides}</p>}
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
      {moved.length > 0 && <MovedOptions title={TEXTS.moved} options={moved} />}
      <FurtherMoves whatIf={whatIf} />
      <p className={classes.staying}>{stayingText(whatIf)}</p>
      {restated.length > 0 && <MovedOptions title={TEXTS.restated} options={restated} />}
    </>
  );
}
