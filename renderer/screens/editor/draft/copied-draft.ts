import {
  type CopiedEntries,
  takeCopiedEntries,
} from '../../../components/copied-entries/copied-entries.ts';
import { draftAt } from './draft.ts';
import type { EditorState } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

/** What became of entries that waited for a case: in its draft, or too old for it. */
export type Copied =
  | { readonly kind: 'entered'; readonly labels: readonly string[] }
  | { readonly kind: 'outdated'; readonly revision: number };

/** What waited for a draft, and the revision the draft was based on at that time. */
type Received = CopiedEntries & { readonly base: number | undefined };

const received = new WeakMap<EditorStore, Received>();

/**
 * Enters what waits for a case into its draft, each entry as a step that can be undone, and gives
 * the draft. Entries worked out for another revision than the draft is based on are not entered.
 */
export function withCopied(caseId: string, store: EditorStore): EditorStore {
  const copied = takeCopiedEntries(caseId);
  if (copied === undefined) return store;
  const { base } = store.read();
  received.set(store, { ...copied, base });
  if (base !== copied.revision) return store;
  for (const { path, entry } of copied.entries) store.send({ do: 'edit', path, value: entry });
  return store;
}

/** What still stands in the draft as it was copied, until it is saved; or that nothing was. */
export function copiedInto(store: EditorStore, { base, draft }: EditorState): Copied | undefined {
  const copied = received.get(store);
  if (copied === undefined || base !== copied.base) return undefined;
  const { revision, entries } = copied;
  if (base !== revision) return { kind: 'outdated', revision };
  const standing = entries.filter(
    ({ path, entry }) => JSON.stringify(draftAt(draft, path)) === JSON.stringify(entry),
  );
  return standing.length === 0
    ? undefined
    : { kind: 'entered', labels: standing.map(({ label }) => label) };
}
