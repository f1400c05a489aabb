import type { Entry } from './entry.ts';
import type { KnowledgeIndex } from './knowledge-index.ts';
import { type Mode, MODES } from './modes.ts';
import { searchEntries } from './search-entries.ts';

/** What one way into the pack lists while the search holds, and how much there is without it. */
export type Found = { readonly entries: readonly Entry[]; readonly all: number };

export type FoundByMode = Readonly<Record<Mode, Found>>;

/** Searches every list of the pack at once. */
export function searchAll({ entries }: KnowledgeIndex, words: readonly string[]): FoundByMode {
  const found = (mode: Mode): Found => ({
    entries: searchEntries(entries[mode], words),
    all: entries[mode].length,
  });
  return {
    options: found('options'),
    arguments: found('arguments'),
    'red-flags': found('red-flags'),
    plans: found('plans'),
    facts: found('facts'),
    sources: found('sources'),
    about: found('about'),
  };
}

/** The lists, other than this one, in which something is found. */
export function foundElsewhere(found: FoundByMode, here: Mode): readonly Mode[] {
  return MODES.filter((mode) => mode !== here && found[mode].entries.length > 0);
}
