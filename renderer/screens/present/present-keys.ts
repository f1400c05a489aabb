import { keyName, SHORTCUTS } from '../../app/shortcuts.ts';

/** What the presenter wants, whatever clicker or keyboard says it. */
export type PresentAction = 'next' | 'previous' | 'first' | 'last' | 'black' | 'white' | 'leave';

export type PresentState = {
  readonly page: number;
  /** A blank screen hides every word of the patient. */
  readonly blank: 'none' | 'black' | 'white';
};

const KEYS: Readonly<Record<PresentAction, readonly string[]>> = {
  next: SHORTCUTS['present.next'].keys,
  previous: SHORTCUTS['present.previous'].keys,
  first: SHORTCUTS['present.first'].keys,
  last: SHORTCUTS['present.last'].keys,
  black: SHORTCUTS['present.black'].keys,
  white: SHORTCUTS['present.white'].keys,
  leave: SHORTCUTS['present.leave'].keys,
};

const ACTIONS: readonly PresentAction[] = [
  'next',
  'previous',
  'first',
  'last',
  'black',
  'white',
  'leave',
];

/** Keys as slide programs use them; undefined for a key that means nothing here. */
export function presentAction(key: string): PresentAction | undefined {
  return ACTIONS.find((action) => KEYS[action].includes(keyName(key)));
}

/** The page and screen after an action; from a blank screen any move only brings the page back. */
export function presentStep(
  state: PresentState,
  action: Exclude<PresentAction, 'leave'>,
  pages: number,
): PresentState {
  if (action === 'black' || action === 'white') {
    return { ...state, blank: state.blank === action ? 'none' : action };
  }
  if (state.blank !== 'none') return { ...state, blank: 'none' };
  return { ...state, page: pageAfter(state.page, action, pages - 1) };
}

function pageAfter(
  page: number,
  action: 'next' | 'previous' | 'first' | 'last',
  last: number,
): number {
  switch (action) {
    case 'next':
      return Math.min(page + 1, last);
    case 'previous':
      return Math.max(page - 1, 0);
    case 'first':
      return 0;
    case 'last':
      return last;
  }
}
