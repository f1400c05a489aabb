import { type Draft, draftAt, wordAt } from '../draft/draft.ts';

/** The question beside was answered with one of these. */
export function answered(key: string, ...values: readonly string[]): (beside: Draft) => boolean {
  return (beside) => values.includes(wordAt(beside, key, 'value') ?? '');
}

/** The entry beside is one of these. */
export function entered(key: string, ...values: readonly string[]): (beside: Draft) => boolean {
  return (beside) => values.includes(wordAt(beside, key) ?? '');
}

/** Nothing was entered beside. */
export function absent(key: string): (beside: Draft) => boolean {
  return (beside) => draftAt(beside, [key]) === undefined;
}
