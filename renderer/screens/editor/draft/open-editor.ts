import { queryOptions } from '@tanstack/react-query';

import type { CaseDetail } from '#shared/contract/cases';

import { callHost } from '../../../api/client.ts';
import { openDraft } from './editor-state.ts';
import { type EditorStore, openEditorStore } from './editor-store.ts';
import { type KeptDraft, markRecovered, recoveredState } from './kept-draft.ts';

/** What the editor of a case is opened with: the latest revision, and the draft where one is. */
export type Opening =
  | {
      readonly ok: true;
      readonly latest: CaseDetail;
      readonly kept?: { readonly draft: KeptDraft; readonly base: CaseDetail };
    }
  | { readonly ok: false; readonly code: string };

/** Always asked anew: nobody edits what is out of date. */
export function openingQuery(id: string) {
  return queryOptions({
    queryKey: ['editor-opening', id],
    queryFn: () => readOpening(id),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** Reads what the editor of a case is opened with. */
export async function readOpening(id: string): Promise<Opening> {
  const latest = await callHost('cases.get', { id });
  if (!latest.ok) return { ok: false, code: latest.error.code };
  const kept = await callHost('drafts.get', { key: id });
  if (!kept.ok) {
    const isNone = kept.error.code === 'draft-not-found' || kept.error.code === 'invalid-input';
    return isNone ? { ok: true, latest: latest.value } : { ok: false, code: kept.error.code };
  }
  const { base } = kept.value;
  if (base === undefined || base === latest.value.revision) {
    return { ok: true, latest: latest.value, kept: { draft: kept.value, base: latest.value } };
  }
  const before = await callHost('cases.get', { id, revision: base });
  if (!before.ok) return { ok: false, code: before.error.code };
  return { ok: true, latest: latest.value, kept: { draft: kept.value, base: before.value } };
}

/** The editor's store for what was read: the kept draft on its own base, else the latest. */
export function storeFor(
  id: string,
  { latest, kept }: Extract<Opening, { readonly ok: true }>,
): EditorStore {
  if (kept === undefined) return openEditorStore(id, openDraft(latest.document, latest.revision));
  const state = recoveredState({ ...kept.draft, base: kept.base.revision }, kept.base.document);
  const store = openEditorStore(id, state);
  markRecovered(store, kept.draft);
  return store;
}
