import type { ImportOutcome } from './import-outcome.ts';

export type ImportState = {
  /** While files come in: how many of how many, and which one now. */
  readonly progress:
    { readonly done: number; readonly total: number; readonly fileName: string } | undefined;
  readonly outcomes: readonly ImportOutcome[];
};

const NOTHING: ImportState = { progress: undefined, outcomes: [] };

let state = NOTHING;
const listeners = new Set<() => void>();

/**
 * Kept outside the screen: who opens a case to compare it with a file comes back to the files that
 * still wait for a decision. Only in memory; a reload drops it.
 */
export const importStore = {
  read: () => state,
  change: (part: Partial<ImportState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
