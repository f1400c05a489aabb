import { useEffect, useState, useSyncExternalStore } from 'react';

import { createDraftKeeper, type DraftKeeper, type Keeping } from './draft-keeper.ts';
import type { EditorStore } from './editor-store.ts';
import { draftsInVault } from './keep-in-vault.ts';
import { keptBeforeOf } from './kept-draft.ts';

export type DraftKeeping = { readonly keeper: DraftKeeper; readonly keeping: Keeping };

type Kept = { readonly key: string; readonly keeper: DraftKeeper };

const keepers = new WeakMap<EditorStore, Kept>();

/**
 * One keeper per draft, however often its screen is opened: what it has sent is known once. A new
 * case gets its id by its first save: what is typed from then on is kept under the id.
 */
function keeperOf(key: string, caseId: string | undefined, store: EditorStore): DraftKeeper {
  const known = keepers.get(store);
  if (known?.key === key) return known.keeper;
  void known?.keeper.retire();
  const keptBefore = known === undefined ? keptBeforeOf(store) : undefined;
  const keeper = createDraftKeeper(store, draftsInVault(key, caseId), keptBefore);
  keepers.set(store, { key, keeper });
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
    window.addEventListener('beforeunload', keepNow);
    document.addEventListener('visibilitychange', keepNow);
    return () => {
      window.removeEventListener('blur', keepNow);
      window.removeEventListener('beforeunload', keepNow);
      document.removeEventListener('visibilitychange', keepNow);
    };
  }, [keeper]);
  return { keeper, keeping };
}
