import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findLatestRevision } from '#db/repositories/case-repository';
import { addOverrideEntry, findStandingOverrides } from '#db/repositories/override-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/**
 * Takes a standing override back, on record in the same step. A case saved meanwhile does not
 * hold that up: the way back to the rule is always open.
 */
export function withdrawOverride(
  { db, user, now, packStamp }: VaultDeps,
  { id, override, reason, by }: ParsedInputOf<'cases.withdrawOverride'>,
): Result<OutputOf<'cases.withdrawOverride'>, ErrorOf<'cases.withdrawOverride'>> {
  return inTransaction(db, (tx) => {
    const revision = findLatestRevision(tx, id);
    if (revision === undefined) return err('case-not-found');
    const standing = findStandingOverrides(tx, id).find((each) => each.id === override);
    if (standing === undefined) return err('override-not-standing');
    const at = now();
    const { option, name, arguments: overridden } = standing;
    const { id: packId, version, sha256 } = packStamp;
    const overrideId = addOverrideEntry(tx, {
      caseId: id,
      withdraws: override,
      option,
      name,
      arguments: overridden,
      reason,
      by,
      revision,
      pack: { id: packId, version, sha256 },
      at,
      recordedBy: user,
    });
    const about = { caseId: id, revision, packSha256: sha256, overrideId };
    recordAudit(tx, { at, by: user, event: 'override-withdrawn', ...about });
    return ok({ override: overrideId });
  });
}
