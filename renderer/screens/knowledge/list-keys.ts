import type { KeyboardEvent } from 'react';

const ROW = '[data-entry-row]';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Which row a key leads to, seen from row number `at` of `count`; undefined for other keys. */
export function rowAfterKey(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  if (step === undefined) return undefined;
  return Math.min(Math.max(at + step, 0), count - 1);
}

/** Arrow keys walk the rows of the list, Home and End lead to its ends. */
export function moveAmongRows(event: KeyboardEvent<HTMLElement>): void {
  const here = event.target instanceof Element ? event.target.closest(ROW) : null;
  if (here === null) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(ROW)];
  const next = rowAfterKey(
    event.key,
    rows.findIndex((row) => row === here),
    rows.length,
  );
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.focus();
}

/** Leads from the search to the first thing it found. */
export function focusFirstRow(): void {
  document.querySelector<HTMLElement>(ROW)?.focus();
}
