import type { CaseDetail } from '#shared/contract/cases';

import { callHost } from '../../../api/client.ts';
import type { EditorStore } from './editor-store.ts';

/**
 * Puts the latest revision, or an empty form, in place of a draft: as a step, so that one undo
 * brings the draft back. The keeper then drops what is kept of it.
 */
export async function giveUpDraft(id: string | undefined, store: EditorStore): Promise<void> {
  const { saved, base } = store.read();
  const latest = id === undefined ? undefined : await latestRevisionOf(id);
  if (latest === undefined || latest.revision === base) {
    store.send({ do: 'edit', path: [], value: saved });
    return;
  }
  const { document, revision } = latest;
  store.send({ do: 'rebase', draft: document, saved: document, base: revision });
}

async function latestRevisionOf(id: string): Promise<CaseDetail | undefined> {
  try {
    const reply = await callHost('cases.get', { id });
    return reply.ok ? reply.value : undefined;
  } catch {
    return undefined;
  }
}
