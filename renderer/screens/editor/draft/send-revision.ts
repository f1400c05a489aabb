import type { PossibleDuplicate } from '#shared/contract/cases';
import type { CaseDocument } from '#shared/domain/case-document';

import { callHost } from '../../../api/client.ts';

/** Whether a case that may be there already is added all the same. */
export type OnDuplicate = 'ask' | 'add';

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly id: string; readonly revision: number }
  | { readonly kind: 'possible-duplicate'; readonly of: readonly PossibleDuplicate[] }
  | { readonly kind: 'refused'; readonly code: string };

type Revision = {
  readonly id: string | undefined;
  /** Revision the document is based on; undefined for a new case. */
  readonly base: number | undefined;
  readonly document: CaseDocument;
  readonly onDuplicate: OnDuplicate;
};

/** Sends a document as a new case or as the next revision of one. */
export async function sendRevision(revision: Revision): Promise<SaveOutcome> {
  const { id, base, document, onDuplicate } = revision;
  try {
    if (id === undefined || base === undefined) {
      const reply = await callHost('cases.create', { document, onDuplicate });
      return reply.ok ? reply.value : { kind: 'refused', code: reply.error.code };
    }
    const reply = await callHost('cases.save', { id, base, document });
    return reply.ok
      ? { kind: 'saved', ...reply.value }
      : { kind: 'refused', code: reply.error.code };
  } catch {
    return { kind: 'refused', code: 'unreachable' };
  }
}
