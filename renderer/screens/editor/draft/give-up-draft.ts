import { callHost } from '../../../api/client.ts';
import { dropEditorStore } from './editor-store.ts';

/** Drops a draft here and in the vault; the next visit reads the latest revision. */
export async function giveUpDraft(key: string): Promise<void> {
  dropEditorStore(key);
  await callHost('drafts.drop', { key });
}
