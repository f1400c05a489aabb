import { useWindowEvent } from '@mantine/hooks';

import { isPressed, isSingleKey, type Shortcut, type ShortcutId, shortcutOf } from './shortcuts.ts';
import { areSingleKeysOn } from './single-keys.ts';

/** Runs when a key of the table is pressed; what the browser would do with it does not happen. */
export function useShortcut(id: ShortcutId, run: () => void): void {
  useWindowEvent('keydown', (event) => {
    const shortcut = shortcutOf(id);
    const pressed = shortcut.keys.find((keys) => isPressed(keys, event));
    if (pressed === undefined || (isTyping(event) && shortcut.whileTyping !== true)) return;
    const isHeldBack = isBehindDialog(event, shortcut);
    if (isSingleKey(pressed) && (isHeldBack || !areSingleKeysOn())) return;
    event.preventDefault();
    if (isHeldBack || (event.repeat && shortcut.repeats !== true)) return;
    run();
  });
}

/** Fields in which a letter is text; a box to tick or a button is not one. */
const FIELDS =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="file"]), textarea, select, [contenteditable="true"]';

/** Whether a key goes into a field, where a letter is text. */
export function isTyping({ target }: Pick<KeyboardEvent, 'target'>): boolean {
  return target instanceof Element && target.closest(FIELDS) !== null;
}

/** What was typed in a dialog must not be lost to a key meant for the screen behind it. */
function isBehindDialog(event: KeyboardEvent, { overDialogs }: Shortcut): boolean {
  if (overDialogs === true) return false;
  const { target } = event;
  const isInPanel = target instanceof Element && target.closest('[role="dialog"]') !== null;
  return isInPanel || isForDialog(event);
}

const MODAL = '[role="dialog"][aria-modal="true"]';

/** Whether a dialog that stops work on the screen is open. */
export function isDialogOpen(): boolean {
  return document.querySelector(MODAL) !== null;
}

/** Whether a key goes to such a dialog, also when it was just closed with this very key. */
export function isForDialog({ target }: KeyboardEvent): boolean {
  return isDialogOpen() || (target instanceof Element && target.closest(MODAL) !== null);
}
