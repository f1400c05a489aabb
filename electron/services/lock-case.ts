import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findStanding } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Freezes the latest revision for the board; one that is locked already stays as it is. */
export function lockCase(
  { db, user, now }: VaultDeps,
  { id, revision }: ParsedInputOf<'preparation.lock'>,
): Result<OutputOf<'preparation.lock'>, ErrorOf<'preparation.lock'>> {
  return inTransaction(db, (tx) => {
    const standing = findStanding(tx, id);
    if (standing === undefined) return err('case-not-found');
    if (standing.latestRevision !== revision) return err('revision-changed');
    if (standing.lock !== undefined) return ok({});
    const at = now();
    addStep(tx, { id, act: { kind: 'locked', revision }, by: user, at });
    recordAudit(tx, { at, by: user, event: 'case-locked', caseId: id, revision });
    return ok({});
  });
}
