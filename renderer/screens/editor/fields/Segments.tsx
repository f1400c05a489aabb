import { IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useId, useRef } from 'react';

import { TEXT } from '../../../text/text.ts';
import type { Draft } from '../draft/draft.ts';
import type { Option } from '../sections/field.ts';
import { isClearKey, optionForKey } from './segment-keys.ts';
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
  /** `isByKey`: by the letter of the answer, so that the focus may go on to what it opens. */
  readonly onPick: (value: string | number | undefined, isByKey: boolean) => void;
  readonly look?: 'reasons';
};

/**
 * A few answers side by side, none of them chosen at first. The first letter of an answer chooses
 * it; Delete, or the cross for a pointer, takes the choice back.
 */
export function Segments({ labelId, label, options, value, onPick, look }: SegmentsProps) {
  const name = useId();
  const group = useRef<HTMLSpanElement>(null);
  const isChosen = options.some((option) => option.value === value);

  function hear(event: KeyboardEvent): void {
    const picked = pickedByKey(event, options, value);
    if (picked === 'nothing') return;
    event.preventDefault();
    onPick(picked?.value, true);
    const at = picked === undefined ? 0 : options.indexOf(picked);
    group.current?.querySelectorAll('input')[at]?.focus();
  }

  return (
    <span className={classes.line}>
      <span
        ref={group}
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
              onChange={() => onPick(option.value, false)}
              onKeyDown={hear}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
      {isChosen && look === undefined && (
        <ClearButton label={label} onClear={() => onPick(undefined, false)} />
      )}
    </span>
  );
}

type ClearButtonProps = { readonly label: string; readonly onClear: () => void };

/** For a pointer; Delete does the same from the answers. */
function ClearButton({ label, onClear }: ClearButtonProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      className={classes.clear}
      aria-label={TEXT.editor.field.clear(label)}
      title={TEXT.entry.keys.clear}
      onClick={onClear}
    >
      <IconX size="0.9375rem" aria-hidden />
    </button>
  );
}

/** What a key does to an answer: another one, none any more, or nothing at all. */
function pickedByKey(
  event: KeyboardEvent,
  options: readonly Option[],
  value: Draft,
): Option | undefined | 'nothing' {
  if (event.ctrlKey || event.altKey || event.metaKey) return 'nothing';
  const picked = optionForKey(options, value, event.key);
  if (picked !== undefined) return picked;
  const isChosen = options.some((option) => option.value === value);
  return isChosen && isClearKey(event.key) ? undefined : 'nothing';
}

/** Whether the options fit side by side into so many of 24 columns. */
export function fitsSegments(options: readonly Option[], span: number): boolean {
  const width = options.reduce((sum, { label }) => sum + 26 + label.length * 7.2, 0);
  return options.length <= 7 && width <= span * 26 - 110;
}
