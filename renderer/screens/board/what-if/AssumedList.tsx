import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import type { AssumableFact } from '#shared/report/what-if-model';

import { TEXT } from '../../../text/text.ts';
import type { Assumed, AssumedStep } from './assumed.ts';
import classes from './AssumedList.module.css';
import { valueWords } from './fact-values.ts';

const TEXTS = TEXT.whatIf.assumed;

type AssumedListProps = {
  readonly facts: readonly AssumableFact[];
  readonly assumed: Assumed;
  readonly onStep: (step: AssumedStep) => void;
  /** Undefined while the copy is already being looked at. */
  readonly onCopy: (() => void) | undefined;
};

/** What is assumed, beside what the case says, and the ways back. */
export function AssumedList({ facts, assumed, onStep, onCopy }: AssumedListProps) {
  const { changes, past } = assumed;
  const isEmpty = changes.length === 0;
  return (
    <div className={classes.assumed}>
      <div className={classes.head}>
        <h3>{isEmpty ? TEXTS.none : TEXTS.some(changes.length)}</h3>
        <ActButton isOff={past.length === 0} onClick={() => onStep({ do: 'undo' })}>
          <IconArrowBackUp size="1rem" aria-hidden /> {TEXTS.undo}
        </ActButton>
        <ActButton isOff={isEmpty} onClick={() => onStep({ do: 'reset-all' })}>
          {TEXTS.resetAll}
        </ActButton>
        {onCopy !== undefined && (
          <ActButton isOff={isEmpty} onClick={onCopy}>
            {TEXTS.copy}
          </ActButton>
        )}
      </div>
      <ul className={classes.list}>
        {changes.map((change) => {
          const fact = facts.find(({ id }) => id === change.fact);
          return fact === undefined ? undefined : (
            <AssumedItem
              key={fact.id}
              fact={fact}
              to={valueWords(fact, change.value)}
              onReset={() => onStep({ do: 'reset', fact: fact.id })}
            />
          );
        })}
      </ul>
    </div>
  );
}

type ActButtonProps = {
  readonly isOff: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
};

function ActButton({ isOff, onClick, children }: ActButtonProps) {
  return (
    <Button
      className={classes.act}
      variant="default"
      size="compact-sm"
      disabled={isOff}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}

type AssumedItemProps = {
  readonly fact: AssumableFact;
  readonly to: string;
  readonly onReset: () => void;
};

function AssumedItem({ fact, to, onReset }: AssumedItemProps) {
  return (
    <li className={classes.item}>
      <span>
        <b>{fact.label}</b> <span className={classes.case}>{TEXTS.case(fact.present.text)}</span>{' '}
        <IconArrowRight className={classes.arrow} size="1em" aria-hidden />{' '}
        <b className={classes.to}>{TEXTS.whatIf(to)}</b>
      </span>
      <Button
        className={classes.reset}
        variant="default"
        size="compact-sm"
        aria-label={TEXTS.resetFact(fact.label)}
        onClick={onReset}
      >
        {TEXTS.reset}
      </Button>
    </li>
  );
}
