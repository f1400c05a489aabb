import { useState } from 'react';

import type { AssumableFact, AssumedValue } from '#shared/report/what-if-model';
import { valueFault } from '#shared/report/what-if-value';

import { TEXT } from '../../../text/text.ts';
import classes from './Controls.module.css';
import { presentValue, readNumber } from './fact-values.ts';

type NumberControlProps = {
  readonly fact: AssumableFact;
  readonly value: AssumedValue | null | undefined;
  readonly labelId: string;
  readonly onAssume: (value: number | null) => void;
  /** The field holds nothing that could be weighed. */
  readonly onNothing: () => void;
};

/** A number with its unit, or "not known"; what is no number is said so and not weighed. */
export function NumberControl(props: NumberControlProps) {
  const { fact, value, labelId, onAssume, onNothing } = props;
  const [text, setText] = useState(() => (typeof value === 'number' ? String(value) : ''));
  const { domain } = fact;
  const unit = domain.kind === 'number' ? domain.unit : undefined;
  const fault = text.trim() === '' ? undefined : faultOf(fact, text);
  const isNotKnown = value === null;

  function type(typed: string): void {
    setText(typed);
    const number = readNumber(typed);
    if (number === undefined || faultOf(fact, typed) !== undefined) onNothing();
    else onAssume(number);
  }

  function toggleNotKnown(): void {
    setText(isNotKnown ? presentNumber(fact) : '');
    if (isNotKnown) onNothing();
    else onAssume(null);
  }

  return (
    <span className={classes.number}>
      <span className={classes.box} data-fault={fault !== undefined}>
        <input
          inputMode="decimal"
          autoComplete="off"
          aria-labelledby={labelId}
          aria-describedby={`${labelId}-case ${labelId}-fault`}
          aria-invalid={fault !== undefined}
          value={text}
          onChange={(event) => type(event.currentTarget.value)}
        />
        {unit !== undefined && <span className={classes.unit}>{unit}</span>}
      </span>
      {presentValue(fact) !== null && (
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={isNotKnown}
            aria-describedby={labelId}
            onChange={toggleNotKnown}
          />
          {TEXT.whatIf.notKnown}
        </label>
      )}
      <span id={`${labelId}-fault`} className={classes.fault} aria-live="polite">
        {fault !== undefined && TEXT.whatIf.facts.fault(fault)}
      </span>
    </span>
  );
}

function faultOf(fact: AssumableFact, typed: string): string | undefined {
  if (typed.includes(',')) return TEXT.whatIf.facts.comma;
  return valueFault(fact, readNumber(typed) ?? typed);
}

function presentNumber(fact: AssumableFact): string {
  const present = presentValue(fact);
  return typeof present === 'number' ? String(present) : '';
}
