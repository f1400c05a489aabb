import { IconChevronDown } from '@tabler/icons-react';

import type { Draft } from '../draft/draft.ts';
import type { Option } from '../sections/field.ts';
import classes from './Field.module.css';

type SelectInputProps = {
  readonly id: string;
  readonly options: readonly Option[];
  readonly value: Draft;
  readonly onPick: (value: string | number | undefined) => void;
  readonly name?: string;
  readonly isDisabled?: boolean;
};

/** A list to choose from; its empty line clears the entry. */
export function SelectInput(props: SelectInputProps) {
  const { id, options, value, onPick, name, isDisabled = false } = props;
  const index = options.findIndex((option) => option.value === value);
  return (
    <span className={classes.select}>
      <select
        id={id}
        aria-label={name}
        aria-describedby={`${id}-help ${id}-fault`}
        data-empty={index < 0}
        disabled={isDisabled}
        value={index < 0 ? '' : String(index)}
        onChange={({ currentTarget }) =>
          onPick(
            currentTarget.value === '' ? undefined : options[Number(currentTarget.value)]?.value,
          )
        }
      >
        <option value="">–</option>
        {options.map((option, at) => (
          <option key={option.value} value={at}>
            {option.label}
          </option>
        ))}
      </select>
      <IconChevronDown size="0.9375rem" aria-hidden />
    </span>
  );
}
