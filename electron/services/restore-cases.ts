import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findStandings } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Takes cases out of the archive, all or none; one that is not in it is left alone. */
export function restoreCases(
  { db, user, now }: VaultDeps,
  { cases }: ParsedInputOf<'preparation.restore'>,
): Result<OutputOf<'preparation.restore'>, ErrorOf<'preparation.restore'>> {
  return inTransaction(db, (tx) => {
    const standings = findStandings(tx, [...new Set(cases)]);
    if (standings === undefined) return err('case-not-found');
    const at = now();
    for (const { id } of standings.filter(({ archived }) => archived)) {
      addStep(tx, { id, act: { kind: 'restored' }, by: user, at });
      recordAudit(tx, { at, by: user, event: 'case-restored', caseId: id });
    }
    return ok({});
  });
}
