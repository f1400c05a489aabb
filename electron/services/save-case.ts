import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { appendRevision } from '#db/repositories/case-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Appends a revision, on record in the same step; a stale base is refused. */
export function saveCase(
  { db, user, now }: VaultDeps,
  { id, base, document }: ParsedInputOf<'cases.save'>,
): Result<OutputOf<'cases.save'>, ErrorOf<'cases.save'>> {
  const at = now();
  return inTransaction(db, (tx) => {
    const saved = appendRevision(tx, { id, base, document, by: user, at });
    if (!saved.ok) return saved;
    recordAudit(tx, { at, by: user, event: 'case-saved', caseId: id, revision: saved.value });
    return ok({ id, revision: saved.value });
  });
}
