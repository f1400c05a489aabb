import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';

import { isAskingToShow } from '../../../api/identifier-display.ts';
import { keyName, type ShortcutId, shortcutOf } from '../../../app/shortcuts.ts';
import { isKeyOff } from '../../../app/single-keys.ts';
import { isForDialog, isTyping } from '../../../app/use-shortcut.ts';

/** What the keys of the operator's window do. */
export type OperatorKeys = {
  readonly nextPage: () => void;
  readonly previousPage: () => void;
  readonly firstPage: () => void;
  readonly lastPage: () => void;
  readonly behind: () => void;
  readonly nextItem: () => void;
  readonly previousItem: () => void;
  readonly black: () => void;
  readonly white: () => void;
  readonly theme: () => void;
  readonly decide: () => void;
  readonly correct: () => void;
  readonly goTo: (item: number) => void;
};

const SIMPLE = [
  'nextPage',
  'previousPage',
  'firstPage',
  'lastPage',
  'behind',
  'nextItem',
  'previousItem',
  'black',
  'white',
  'theme',
  'decide',
  'correct',
] as const;

/** Controls in which arrow keys move within themselves. */
const ARROW_CONTROLS = '[role="tablist"], [role="listbox"], input[type="radio"]';
const LONGEST_NUMBER = 3;

/** Listens for the keys; gives the digits of an item number typed so far. */
export function useOperatorKeys(keys: OperatorKeys): string {
  const [digits, setDigits] = useState('');
  useWindowEvent('keydown', (event) => {
    const key = keyName(event.key);
    if (!isOurs(event) || isHeardElsewhere(event, key)) return;
    if (key === 'Escape' && event.target instanceof HTMLElement) event.target.blur();
    if (is('operator.item', key)) {
      setDigits((before) => `${before}${key}`.slice(-LONGEST_NUMBER));
      return;
    }
    setDigits('');
    const run = runFor(key, digits, keys);
    if (run === undefined) return;
    event.preventDefault();
    run();
  });
  return digits;
}

/** Neither taken already, nor for a dialog, nor a combination with another key. */
function isOurs(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || isAskingToShow() || isForDialog(event)) return false;
  return !event.ctrlKey && !event.metaKey && !event.altKey;
}

function runFor(key: string, digits: string, keys: OperatorKeys): (() => void) | undefined {
  if (digits !== '' && is('operator.goToItem', key)) return () => keys.goTo(Number(digits));
  const action = SIMPLE.find((each) => is(`operator.${each}`, key));
  return action === undefined ? undefined : keys[action];
}

function is(id: ShortcutId, key: string): boolean {
  return shortcutOf(id).keys.includes(key);
}

/** Page keys turn pages also from a field; letters, digits and arrows are the field's own. */
function isHeardElsewhere(event: KeyboardEvent, key: string): boolean {
  if (isKeyOff(event.key)) return true;
  if (key === 'PageDown' || key === 'PageUp' || key === 'Escape') return false;
  if (isTyping(event)) return true;
  const { target } = event;
  const isInControl = target instanceof Element && target.closest(ARROW_CONTROLS) !== null;
  return key.startsWith('Arrow') && isInControl;
}
