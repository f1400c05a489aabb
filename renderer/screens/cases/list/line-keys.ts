import type { KeyboardEvent } from 'react';

export type LineKeys = {
  readonly active: number;
  readonly total: number;
  /** Lines that fit into the window. */
  readonly perWindow: () => number;
  readonly move: (index: number) => void;
  readonly toggle: (index: number) => void;
  readonly extend: (index: number) => void;
  readonly chooseAll: () => void;
  readonly open: (index: number) => void;
};

/** Where a key leads from a line; undefined for keys that do not move. */
export function lineAfter(
  key: string,
  { active, total, perWindow }: Pick<LineKeys, 'active' | 'total' | 'perWindow'>,
): number | undefined {
  const window = perWindow();
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: 1,
    ArrowUp: -1,
    PageDown: window,
    PageUp: -window,
    Home: -total,
    End: total,
  };
  const step = steps[key];
  return step === undefined ? undefined : Math.min(Math.max(active + step, 0), total - 1);
}

/** What a key pressed on a line does; controls inside a line keep their own keys. */
export function pressLineKey(event: KeyboardEvent<HTMLElement>, keys: LineKeys): void {
  const next = lineAfter(event.key, keys);
  if (event.altKey) return;
  if (event.ctrlKey || event.metaKey) pressWithControl(event, keys);
  else if (next !== undefined) take(event, () => go(next, event.shiftKey, keys));
  else if (event.key === ' ') pressSpace(event, keys);
  else if (event.key === 'Enter') pressEnter(event, keys);
  else pressSideways(event);
}

/** On a line or its name; a button or box in it takes the space bar itself. */
function pressSpace(event: KeyboardEvent<HTMLElement>, keys: LineKeys): void {
  const { target } = event;
  if (!(target instanceof Element) || target.matches('input, button, td a')) return;
  take(event, () => choose(event.shiftKey, keys));
}

function pressEnter(event: KeyboardEvent<HTMLElement>, keys: LineKeys): void {
  if (event.target instanceof HTMLTableRowElement) take(event, () => keys.open(keys.active));
}

function pressWithControl(event: KeyboardEvent<HTMLElement>, keys: LineKeys): void {
  if (event.key.toLowerCase() === 'a') take(event, keys.chooseAll);
}

function go(next: number, isRange: boolean, keys: LineKeys): void {
  keys.move(next);
  if (isRange) keys.extend(next);
}

function choose(isRange: boolean, keys: LineKeys): void {
  if (isRange) keys.extend(keys.active);
  else keys.toggle(keys.active);
}

/** Left and right lead through the controls of one line. */
function pressSideways(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  const line = event.target instanceof Element ? event.target.closest('tr') : null;
  if (step === undefined || line === null) return;
  const stops = [line, ...line.querySelectorAll<HTMLElement>('input, a, button')];
  const here = stops.findIndex((stop) => stop === document.activeElement);
  take(event, () => stops[Math.min(Math.max(here + step, 0), stops.length - 1)]?.focus());
}

function take(event: KeyboardEvent<HTMLElement>, act: () => void): void {
  event.preventDefault();
  act();
}
