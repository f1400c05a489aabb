/** Letters, numbers and the marks on them: what the search index keeps of a text. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * A full-text query for what somebody typed: every word must occur, each may be a beginning.
 * Words are quoted, so no sign of the query language has a meaning. Undefined without a word.
 */
export function searchQuery(typed: string): string | undefined {
  const words = typed.normalize('NFC').match(WORD) ?? [];
  return words.length === 0 ? undefined : words.map((word) => `"${word}"*`).join(' ');
}
