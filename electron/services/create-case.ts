import { inTransaction } from '#db/connection';
import { type AuditEvent, recordAudit } from '#db/repositories/audit-repository';
import { createCase as insertCase } from '#db/repositories/case-repository';
import type { OutputOf } from '#shared/contract/contract';
import { CaseId } from '#shared/contract/cases';
import type { CaseDocument } from '#shared/domain/case-document';

import type { VaultDeps } from '../deps.ts';

/** Adds a case as its revision 1, on record in the same step. */
export function createCase(
  { db, user, now, newId }: VaultDeps,
  { document }: { readonly document: CaseDocument },
  event: AuditEvent = 'case-created',
): OutputOf<'cases.create'> {
  const id = CaseId.parse(newId());
  const at = now();
  return inTransaction(db, (tx) => {
    const revision = insertCase(tx, { id, document, by: user, at });
    recordAudit(tx, { at, by: user, event, caseId: id, revision });
    return { id, revision };
  });
}
