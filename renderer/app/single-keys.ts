import { useSyncExternalStore } from 'react';

import { isSingleKey } from './shortcuts.ts';

const KEPT_AS = 'consilium-single-keys';
const listeners = new Set<() => void>();

/** Whether a letter or sign pressed alone does something in this window. */
export function areSingleKeysOn(): boolean {
  return sessionStorage.getItem(KEPT_AS) !== 'off';
}

/** Whether this key is a letter or sign, and those are switched off; Space is neither. */
export function isKeyOff(key: string): boolean {
  return key !== ' ' && isSingleKey(key) && !areSingleKeysOn();
}

export function useSingleKeys(): boolean {
  return useSyncExternalStore(subscribe, areSingleKeysOn);
}

/** Kept for this window only, also over a reload. */
export function switchSingleKeys(): void {
  sessionStorage.setItem(KEPT_AS, areSingleKeysOn() ? 'off' : 'on');
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
