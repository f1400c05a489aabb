import { useId } from 'react';

import type { AssumedValue } from '#shared/report/what-if-model';

import classes from './Controls.module.css';
import type { Choice } from './fact-values.ts';

type ChoiceControlProps = {
  readonly labelId: string;
  readonly choices: readonly Choice[];
  /** Undefined while the case leaves several values open. */
  readonly value: AssumedValue | null | undefined;
  readonly onPick: (value: AssumedValue | null) => void;
};

/** A few answers side by side; the one that counts is marked. */
export function ChoiceControl({ labelId, choices, value, onPick }: ChoiceControlProps) {
  const name = useId();
  return (
    <span
      className={classes.segments}
      role="radiogroup"
      aria-labelledby={labelId}
      aria-describedby={`${labelId}-case`}
    >
      {choices.map((choice) => (
        <label
          key={String(choice.value)}
          className={classes.segment}
          data-unknown={choice.value === null}
        >
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            onChange={() => onPick(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </span>
  );
}
