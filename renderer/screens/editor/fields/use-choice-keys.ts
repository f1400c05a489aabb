import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

import { nextChoice } from './choice-keys.ts';

export type ChoiceKeys = {
  readonly group: RefObject<HTMLFieldSetElement | null>;
  /** The one that Tab stops at: the one somebody was last at. */
  readonly at: number;
  readonly setAt: (index: number) => void;
  readonly hear: (event: KeyboardEvent) => void;
};

/** Boxes to tick, or other choices, as one stop of Tab, with arrows and first letters inside. */
export function useChoiceKeys(labels: readonly string[], choices = 'input'): ChoiceKeys {
  const group = useRef<HTMLFieldSetElement>(null);
  const [at, setAt] = useState(0);

  function hear(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const next = nextChoice(labels, at, event.key);
    if (next === undefined) return;
    event.preventDefault();
    group.current?.querySelectorAll<HTMLElement>(choices)[next]?.focus();
  }

  return { group, at, setAt, hear };
}
