import { memo } from 'react';

import type { AssumableFact, AssumedChange } from '#shared/report/what-if-model';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import type { AssumedStep } from './assumed.ts';
import { ChoiceControl } from './ChoiceControl.tsx';
import { choicesOf, controlOf, presentValue, valueThatCounts, valueWords } from './fact-values.ts';
import classes from './FactRow.module.css';
import { ListControl } from './ListControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { presentText } from './what-if-text.ts';

const TEXTS = TEXT.whatIf.facts;

type FactRowProps = {
  readonly fact: AssumableFact;
  readonly change: AssumedChange | undefined;
  readonly resets: number;
  readonly onStep: (step: AssumedStep) => void;
};

/** One fact: what the case says, always in sight, and what is assumed instead. */
export const FactRow = memo(function FactRow({ fact, change, resets, onStep }: FactRowProps) {
  const { id, label, meaning } = fact;
  const labelId = `what-if-${id}`;
  return (
    <li
      className={classes.row}
      data-changed={change !== undefined}
      data-wide={controlOf(fact) === 'list'}
    >
      <div className={classes.words}>
        <span id={labelId} className={classes.label}>
          {label}
        </span>
        {meaning.toLowerCase() !== label.toLowerCase() && (
          <span className={classes.meaning}>{meaning}</span>
        )}
        <span id={`${labelId}-case`} className={classes.present} data-state={fact.present.state}>
          {TEXTS.inCase} <ClinicalText text={presentText(fact)} />
        </span>
        {change !== undefined && (
          <span className={classes.assumed}>{TEXTS.whatIf(valueWords(fact, change.value))}</span>
        )}
      </div>
      <Control fact={fact} change={change} resets={resets} onStep={onStep} />
    </li>
  );
});

function Control({ fact, change, resets, onStep }: FactRowProps) {
  const { id } = fact;
  const labelId = `what-if-${id}`;
  const kind = controlOf(fact);
  const value = valueThatCounts(fact, change);

  function assume(picked: AssumedChange['value']): void {
    if (picked === presentValue(fact)) onStep({ do: 'correct', fact: id });
    else onStep({ do: 'assume', change: { fact: id, value: picked } });
  }

  if (kind === 'number') {
    return (
      <NumberControl
        key={resets}
        fact={fact}
        value={value}
        labelId={labelId}
        onAssume={assume}
        onNothing={() => onStep({ do: 'correct', fact: id })}
      />
    );
  }
  const picking = { labelId, choices: choicesOf(fact.domain), value, onPick: assume };
  if (kind === 'choice') return <ChoiceControl {...picking} />;
  return (
    <ListControl
      {...picking}
      isAsInCase={change === undefined}
      onAsInCase={() => onStep({ do: 'correct', fact: id })}
    />
  );
}
