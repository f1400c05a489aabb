import type { Draft } from '../draft/draft.ts';

/** Whether two drafts say the same; the order of keys says nothing. */
export function isSame(a: Draft, b: Draft): boolean {
  return a === b || canonicalText(a) === canonicalText(b);
}

/** One spelling of everything that says the same. */
export function canonicalText(value: Draft): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
