import type { Entry } from '../../screens/knowledge/entry.ts';
import type { KnowledgeIndex } from '../../screens/knowledge/knowledge-index.ts';
import type { Mode } from '../../screens/knowledge/modes.ts';
import { folded, queryWords, searchEntries } from '../../screens/knowledge/search-entries.ts';

/** What the palette looks through; arguments and facts are for the Knowledge screen. */
const MODES: readonly Mode[] = ['options', 'red-flags', 'plans', 'sources'];

/** Entries that hold every word of the query; those that hold them in their title come first. */
export function findEntries({ entries }: KnowledgeIndex, query: string): readonly Entry[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const found = MODES.flatMap((mode) => searchEntries(entries[mode], words));
  const isNamed = ({ title, id }: Entry) => {
    const name = folded(`${title} ${id}`);
    return words.every((word) => name.includes(word));
  };
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}
