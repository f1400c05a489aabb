import type { RefCallback } from 'react';

import { isPressed } from '../../../app/shortcuts.ts';
import { isAlone, useKeysBelow } from './use-keys-below.ts';

/** Entries of one line; Enter in a longer text begins a new line of it. */
const ONE_LINE = 'input:not([type="file"]), textarea[rows="1"]';
const ENTRIES = 'input, textarea, select';

/** Calls back on Enter in an entry of one line below the element, on Ctrl+Enter in any entry. */
export function useEnterKey<T extends HTMLElement>(onEnter: () => void): RefCallback<T> {
  return useKeysBelow<T>((event) => {
    const { target } = event;
    if (!(target instanceof Element)) return false;
    const isOn =
      (isAlone(event, 'Enter') && target.matches(ONE_LINE)) ||
      (isPressed('Ctrl+Enter', event) && !event.repeat && target.matches(ENTRIES));
    if (isOn) onEnter();
    return isOn;
  });
}
