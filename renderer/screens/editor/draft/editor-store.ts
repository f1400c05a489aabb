import { forgetKeptUnits, moveKeptUnits } from './kept-units.ts';
import { type EditorAction, type EditorState, isDirty, reduceEditor } from './editor-state.ts';

/** Holds one draft outside the screen, so that locking the vault does not lose it. */
export type EditorStore = {
  readonly read: () => EditorState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly send: (action: EditorAction) => void;
};

/** Key of the case that has no id yet. */
export const NEW_CASE = 'new';

const stores = new Map<string, EditorStore>();

export function findEditorStore(key: string): EditorStore | undefined {
  return stores.get(key);
}

export function openEditorStore(key: string, initial: EditorState): EditorStore {
  const store = createEditorStore(initial);
  stores.set(key, store);
  return store;
}

/** Keeps a draft under its key while its screen is open. */
export function keepEditorStore(key: string, store: EditorStore): void {
  stores.set(key, store);
}

/** Gives up a draft. */
export function dropEditorStore(key: string): void {
  stores.delete(key);
  if (key === NEW_CASE) forgetKeptUnits(key);
}

/** Forgets a draft that holds nothing unsaved, so that the next visit reads the latest revision. */
export function dropCleanEditorStore(key: string): void {
  const store = stores.get(key);
  if (store !== undefined && !isDirty(store.read())) dropEditorStore(key);
}

/** A case got its id by its first save: the draft goes on under it. */
export function moveEditorStore(from: string, to: string): void {
  const store = stores.get(from);
  if (store === undefined) return;
  stores.delete(from);
  stores.set(to, store);
  moveKeptUnits(from, to);
}

function createEditorStore(initial: EditorState): EditorStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (action) => {
      state = reduceEditor(state, action);
      for (const listener of listeners) listener();
    },
  };
}
