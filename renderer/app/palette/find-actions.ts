import { folded, queryWords } from '../../screens/knowledge/search-entries.ts';
import type { Action } from '../actions.ts';

export type FoundActions = {
  readonly recent: readonly Action[];
  readonly others: readonly Action[];
};

/** Actions of which some word begins with each word of the query, those used last apart. */
export function findActions(
  actions: readonly Action[],
  query: string,
  used: readonly string[],
): FoundActions {
  const words = queryWords(query);
  const found = actions.filter((action) => {
    const own = wordsOf(action);
    return words.every((word) => own.some((one) => one.startsWith(word)));
  });
  const recent = used.flatMap((id) => found.filter((action) => action.id === id));
  return { recent, others: found.filter((action) => !recent.includes(action)) };
}

function wordsOf({ label, words = '' }: Action): readonly string[] {
  return folded(`${label} ${words}`).split(/[^\p{L}\p{N}]+/u);
}
