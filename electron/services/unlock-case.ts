import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findStanding } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Lifts the lock of a case for a reason; without a lock there is nothing to lift. */
export function unlockCase(
  { db, user, now }: VaultDeps,
  { id, reason }: ParsedInputOf<'preparation.unlock'>,
): Result<OutputOf<'preparation.unlock'>, ErrorOf<'preparation.unlock'>> {
  return inTransaction(db, (tx) => {
    const standing = findStanding(tx, id);
    if (standing === undefined) return err('case-not-found');
    const { lock } = standing;
    if (lock === undefined) return ok({});
    const at = now();
    addStep(tx, { id, act: { kind: 'unlocked', reason }, by: user, at });
    const about = { caseId: id, revision: lock.revision };
    recordAudit(tx, { at, by: user, event: 'case-unlocked', ...about });
    return ok({});
  });
}
