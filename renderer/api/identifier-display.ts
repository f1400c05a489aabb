import { useSyncExternalStore } from 'react';

import type { IdentifierDisplay } from '#shared/contract/identifier-display';

/** Whether this window shows who the patients are, and whether it asks before it shows them. */
type State = { readonly display: IdentifierDisplay; readonly isAsking: boolean };
type Listener = () => void;

const KEPT_AS = 'consilium-identifiers';

let state: State = { display: kept(), isAsking: false };
const listeners = new Set<Listener>();
const switchListeners = new Set<Listener>();

/** How this window shows patients now; components use `useIdentifierDisplay`. */
export function identifierDisplay(): IdentifierDisplay {
  return state.display;
}

/** How this window shows patients; the component is drawn anew when that is switched. */
export function useIdentifierDisplay(): IdentifierDisplay {
  return useSyncExternalStore(subscribe, () => state.display);
}

/** Whether the window asks to confirm that identifiers may be shown again. */
export function useIsAskingToShow(): boolean {
  return useSyncExternalStore(subscribe, isAskingToShow);
}

/** The same for key handlers, which must keep still while the question stands. */
export function isAskingToShow(): boolean {
  return state.isAsking;
}

/** Hides at once; showing is asked for first, because the screen may be shared. */
export function switchIdentifiers(): void {
  if (state.display === 'shown') become('hidden');
  else change({ ...state, isAsking: true });
}

/** The answer to the question: identifiers may be shown. */
export function showIdentifiers(): void {
  become('shown');
}

/** The answer to the question: they stay hidden. */
export function keepHidden(): void {
  change({ ...state, isAsking: false });
}

/** Calls `listener` right when identifiers are hidden or shown, before anything is drawn. */
export function onIdentifierSwitch(listener: Listener): () => void {
  switchListeners.add(listener);
  return () => switchListeners.delete(listener);
}

function become(display: IdentifierDisplay): void {
  const isSwitched = display !== state.display;
  sessionStorage.setItem(KEPT_AS, display);
  state = { display, isAsking: false };
  if (isSwitched) for (const listener of switchListeners) listener();
  for (const listener of listeners) listener();
}

function change(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Kept for this window only, also over a reload; a new window shows identifiers. */
function kept(): IdentifierDisplay {
  // Outside a window, as in a test of what only writes words, there is nothing kept.
  const storage: Storage | undefined = globalThis.sessionStorage;
  return storage?.getItem(KEPT_AS) === 'hidden' ? 'hidden' : 'shown';
}
