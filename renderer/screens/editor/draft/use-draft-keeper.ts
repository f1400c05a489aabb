import { useEffect, useState, useSyncExternalStore } from 'react';

import { createDraftKeeper, type DraftKeeper, type Keeping } from './draft-keeper.ts';
import type { EditorStore } from './editor-store.ts';
import { draftsInVault } from './keep-in-vault.ts';
import { keptAtOf } from './kept-draft.ts';

export type DraftKeeping = { readonly keeper: DraftKeeper; readonly keeping: Keeping };

const keepers = new WeakMap<EditorStore, DraftKeeper>();

/** One keeper per draft, however often its screen is opened: what it has sent is known once. */
function keeperOf(key: string, caseId: string | undefined, store: EditorStore): DraftKeeper {
  const known = keepers.get(store);
  if (known !== undefined) return known;
  const keeper = createDraftKeeper(store, draftsInVault(key, caseId), keptAtOf(store));
  keepers.set(store, keeper);
  return keeper;
}

/** Keeps the draft while its screen is open, and at once when the window is left or hidden. */
export function useDraftKeeper(
  key: string,
  caseId: string | undefined,
  store: EditorStore,
): DraftKeeping {
  const [keeper] = useState(() => keeperOf(key, caseId, store));
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.read);
  useEffect(() => keeper.start(), [keeper]);
  useEffect(() => {
    const keepNow = () => void keeper.keepNow();
    window.addEventListener('blur', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      window.removeEventListener('blur', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
    };
  }, [keeper]);
  return { keeper, keeping };
}
