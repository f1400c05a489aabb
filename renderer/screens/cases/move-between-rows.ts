import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys lead from a line of the list to the one below or above. */
export function moveBetweenRows(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const row = event.currentTarget.closest('tr');
  const rows = [...(row?.parentElement?.children ?? [])];
  if (step === undefined || row === null) return;
  event.preventDefault();
  const next = rows[rows.indexOf(row) + step];
  next?.querySelector<HTMLElement>('[data-row-link]')?.focus();
}
