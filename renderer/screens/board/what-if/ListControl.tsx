import { IconChevronDown } from '@tabler/icons-react';

import type { AssumedValue } from '#shared/report/what-if-model';

import { TEXT } from '../../../text/text.ts';
import classes from './Controls.module.css';
import type { Choice } from './fact-values.ts';

type ListControlProps = {
  readonly labelId: string;
  readonly choices: readonly Choice[];
  readonly value: AssumedValue | null | undefined;
  readonly onPick: (value: AssumedValue | null) => void;
  readonly isAsInCase: boolean;
  readonly onAsInCase: () => void;
};

/** Many answers in a list; its first line takes the assumption back. */
export function ListControl(props: ListControlProps) {
  const { labelId, choices, value, onPick, isAsInCase, onAsInCase } = props;
  const at = choices.findIndex((choice) => choice.value === value);
  return (
    <span className={classes.select}>
      <select
        aria-labelledby={labelId}
        aria-describedby={`${labelId}-case`}
        value={isAsInCase || at < 0 ? '' : String(at)}
        onChange={({ currentTarget }) => {
          const choice = choices[Number(currentTarget.value)];
          if (currentTarget.value === '' || choice === undefined) onAsInCase();
          else onPick(choice.value);
        }}
      >
        <option value="">{TEXT.whatIf.facts.asInCase}</option>
        {choices.map((choice, index) => (
          <option key={String(choice.value)} value={index}>
            {choice.label}
          </option>
        ))}
      </select>
      <IconChevronDown size="0.9375rem" aria-hidden />
    </span>
  );
}
