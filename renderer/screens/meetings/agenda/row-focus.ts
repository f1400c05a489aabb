import type { KeyboardEvent } from 'react';

/** Puts the keyboard on a case once the agenda is drawn in its new order. */
export function focusRow(id: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-agenda-case="${id}"] [data-agenda-button]`)?.focus(),
  );
}

/** Whether an arrow key, Home or End led to another case; at the ends it stays. */
export function moveFocus({ key, altKey, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  if (altKey) return false;
  const rows = [...document.querySelectorAll<HTMLElement>('[data-agenda-button]')];
  const here = rows.indexOf(currentTarget);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(here + 1, rows.length - 1),
    ArrowUp: Math.max(here - 1, 0),
    Home: 0,
    End: rows.length - 1,
  };
  const next = to[key];
  if (next === undefined) return false;
  rows[next]?.focus();
  return true;
}
