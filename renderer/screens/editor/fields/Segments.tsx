import { IconX } from '@tabler/icons-react';
import { useId } from 'react';

import { TEXT } from '../../../text/text.ts';
import type { Draft } from '../draft/draft.ts';
import type { Option } from '../sections/field.ts';
import classes from './Segments.module.css';

/** The segment that stands for "unknown"; no clinical value is spelled like it. */
export const UNKNOWN_SEGMENT = '?';

const UNKNOWN_VALUES: readonly Draft[] = [UNKNOWN_SEGMENT, 'unknown'];

type SegmentsProps = {
  readonly labelId: string;
  /** Named in the button that clears. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: Draft;
  readonly onPick: (value: string | number | undefined) => void;
  readonly look?: 'reasons';
};

/** A few answers side by side, none of them chosen at first; the cross takes the choice back. */
export function Segments({ labelId, label, options, value, onPick, look }: SegmentsProps) {
  const name = useId();
  const isChosen = options.some((option) => option.value === value);
  return (
    <span className={classes.line}>
      <span
        role="radiogroup"
        aria-labelledby={labelId}
        className={classes.segments}
        data-look={look}
      >
        {options.map((option) => (
          <label
            key={option.value}
            className={classes.segment}
            data-unknown={UNKNOWN_VALUES.includes(option.value)}
          >
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onPick(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
      {isChosen && look === undefined && (
        <button
          type="button"
          className={classes.clear}
          aria-label={TEXT.editor.field.clear(label)}
          onClick={() => onPick(undefined)}
        >
          <IconX size="0.9375rem" aria-hidden />
        </button>
      )}
    </span>
  );
}

/** Whether the options fit side by side into so many of 24 columns. */
export function fitsSegments(options: readonly Option[], span: number): boolean {
  const width = options.reduce((sum, { label }) => sum + 26 + label.length * 7.2, 0);
  return options.length <= 7 && width <= span * 26 - 110;
}
