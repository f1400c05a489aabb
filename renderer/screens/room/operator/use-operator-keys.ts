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
/** Controls that are pressed with Enter or Space. */
const PRESSED_CONTROLS = 'a, button, summary, input, [role="tab"], [role="option"]';
const LONGEST_NUMBER = 3;

/** Listens for the keys; gives the digits of an item number typed so far. */
export function useOperatorKeys(keys: OperatorKeys): string {
  const [digits, setDigits] = useState('');
  useWindowEvent('keydown', (event) => {
    const key = pressed(event);
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

/** As the table writes it: a letter or a named key may come with Shift, a sign needs it anyhow. */
function pressed({ key, shiftKey }: KeyboardEvent): string {
  const name = keyName(key);
  return shiftKey && /^(?:[A-Z]|\w{2,})$/.test(name) ? `Shift+${name}` : name;
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
  if (event.key === 'PageDown' || event.key === 'PageUp' || key === 'Escape') return false;
  if (isTyping(event)) return true;
  const control = controlsFor(key);
  const { target } = event;
  return control !== undefined && target instanceof Element && target.closest(control) !== null;
}

/** The controls a key is for, where one has the focus. */
function controlsFor(key: string): string | undefined {
  if (key.startsWith('Arrow')) return ARROW_CONTROLS;
  return key === 'Enter' || key === 'Space' ? PRESSED_CONTROLS : undefined;
}
