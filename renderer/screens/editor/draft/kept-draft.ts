import type { OutputOf } from '#shared/contract/contract';

import type { Draft } from './draft.ts';
import type { KeptBefore } from './draft-keeper.ts';
import { draftFromJson } from './draft-json.ts';
import { type EditorState, openDraft, reduceEditor } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

export type KeptDraft = OutputOf<'drafts.get'>;

/** A draft that was found kept when its case was opened, and whether the case has moved on. */
export type Recovery = {
  readonly keptAt: string;
  readonly base: number | undefined;
  /** Latest revision, when it is newer than the one the draft is based on. */
  readonly overtakenBy: number | undefined;
};

const recoveries = new WeakMap<EditorStore, Recovery & { readonly draft: Draft }>();

/** The editor as it was when the draft was kept; one undo leads back to the saved revision. */
export function recoveredState(kept: KeptDraft, saved: unknown): EditorState {
  // What is saved came out of the vault as a case document; a document is a draft.
  const opened = openDraft(saved as Draft, kept.base);
  return reduceEditor(opened, { do: 'edit', path: [], value: draftFromJson(kept.draft) });
}

/** Remembers where a draft came from, for the notice that says so. */
export function markRecovered(store: EditorStore, kept: KeptDraft): void {
  const { keptAt, base, latestRevision } = kept;
  const isOvertaken = base !== undefined && latestRevision !== undefined && latestRevision > base;
  recoveries.set(store, {
    keptAt,
    base,
    overtakenBy: isOvertaken ? latestRevision : undefined,
    draft: store.read().draft,
  });
}

/** What was recovered, until the draft is saved or given up. */
export function recoveryOf(store: EditorStore): Recovery | undefined {
  const recovery = recoveries.get(store);
  return recovery?.base === store.read().base ? recovery : undefined;
}

/** The draft the editor was opened with, as it is kept, and since when. */
export function keptBeforeOf(store: EditorStore): KeptBefore | undefined {
  const recovery = recoveries.get(store);
  return recovery === undefined ? undefined : { at: recovery.keptAt, draft: recovery.draft };
}

/** The notice has been read or the draft given up. */
export function forgetRecovery(store: EditorStore): void {
  recoveries.delete(store);
}
