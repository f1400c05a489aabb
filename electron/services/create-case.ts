import { inTransaction } from '#db/connection';
import { type AuditEvent, recordAudit } from '#db/repositories/audit-repository';
import { createCase as insertCase } from '#db/repositories/case-repository';
import { findDuplicates } from '#db/repositories/duplicate-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { CaseId } from '#shared/contract/case-summary';

import type { VaultDeps } from '../deps.ts';
import { readerOf } from './reader-of.ts';

/**
 * Adds a case as its revision 1, on record in the same step. A case that may be there already is
 * added only when somebody said so.
 */
export function createCase(
  deps: VaultDeps,
  { document, onDuplicate }: ParsedInputOf<'cases.create'>,
  event: AuditEvent = 'case-created',
): OutputOf<'cases.create'> {
  const { db, user, now, newId } = deps;
  const at = now();
  return inTransaction(db, (tx) => {
    const of = onDuplicate === 'add' ? [] : findDuplicates(tx, { document }, readerOf(deps));
    if (of.length > 0) return { kind: 'possible-duplicate', of };
    const id = CaseId.parse(newId());
    const revision = insertCase(tx, { id, document, by: user, at });
    recordAudit(tx, { at, by: user, event, caseId: id, revision });
    return { kind: 'saved', id, revision };
  });
}
