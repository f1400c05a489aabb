import type { RefCallback } from 'react';

import { isAlone, useKeysBelow } from './use-keys-below.ts';

/** Entries of one line; Enter in a longer text begins a new line of it. */
const ONE_LINE = 'input:not([type="file"]), textarea[rows="1"]';

/** Calls back on Enter in an entry of one line below the element. */
export function useEnterKey<T extends HTMLElement>(onEnter: () => void): RefCallback<T> {
  return useKeysBelow<T>((event) => {
    const { target } = event;
    if (!isAlone(event, 'Enter')) return false;
    if (!(target instanceof Element) || !target.matches(ONE_LINE)) return false;
    onEnter();
    return true;
  });
}
