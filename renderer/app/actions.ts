import { useEffect, useRef, useSyncExternalStore } from 'react';

import type { ShortcutId } from './shortcuts.ts';

/** Something a person can do; the palette lists it. */
export type Action = {
  /** The same over restarts of the screen; says nothing about a patient. */
  readonly id: string;
  readonly label: string;
  /** What stands under the label. */
  readonly line?: string;
  /** Other words by which it is found. */
  readonly words?: string;
  readonly shortcut?: ShortcutId;
  readonly run: () => void;
};

type Offer = { readonly actions: readonly Action[] };

let offers: readonly Offer[] = [];
const listeners = new Set<() => void>();

/** Adds actions of a screen to the palette for as long as the screen is there. */
export function useActions(actions: readonly Action[]): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  const ids = actions.map(({ id, label }) => `${id} ${label}`).join('\n');
  useEffect(() => {
    // What is run is looked up when it is chosen: the screen may have been drawn anew since.
    const offer: Offer = {
      actions: latest.current.map((action) => ({ ...action, run: () => runLatest(action.id) })),
    };
    const runLatest = (id: string) => latest.current.find((one) => one.id === id)?.run();
    change([...offers, offer]);
    return () => change(offers.filter((other) => other !== offer));
  }, [ids]);
}

/** What the screens that are open offer, the latest first. */
export function useOfferedActions(): readonly Action[] {
  return useSyncExternalStore(subscribe, () => offers)
    .toReversed()
    .flatMap(({ actions }) => actions);
}

function change(next: readonly Offer[]): void {
  offers = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
