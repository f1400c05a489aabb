import type { KeyboardEvent } from 'react';

type Move = 'next' | 'previous' | 'first' | 'last' | 'open' | 'close';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  ArrowRight: 'open',
  ArrowLeft: 'close',
};

/** Where a key leads in a list of `count` toggles, seen from number `at`. */
export function targetOf(key: string, at: number, count: number): number | undefined {
  switch (MOVES[key]) {
    case 'next':
      return Math.min(at + 1, count - 1);
    case 'previous':
      return Math.max(at - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    default:
      return undefined;
  }
}

/** Arrow keys walk the options, right opens and left closes the one in focus. */
export function moveAmongToggles(event: KeyboardEvent<HTMLElement>): void {
  const here = event.target;
  if (!(here instanceof HTMLElement) || here.dataset['optionToggle'] === undefined) return;

  const wanted = MOVES[event.key];
  if (wanted === undefined) return;
  event.preventDefault();
  const isOpen = here.getAttribute('aria-expanded') === 'true';
  if (wanted === 'open' || wanted === 'close') {
    if (isOpen !== (wanted === 'open')) here.click();
    return;
  }
  const toggles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-option-toggle]')];
  const target = targetOf(event.key, toggles.indexOf(here), toggles.length);
  if (target !== undefined) toggles[target]?.focus();
}
