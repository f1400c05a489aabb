import { findRevision } from '#db/repositories/case-repository';
import type { CaseDetail } from '#shared/contract/cases';
import type { ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** One revision of a case, the latest unless said otherwise. */
export function getCase(
  { db }: VaultDeps,
  { id, revision }: ParsedInputOf<'cases.get'>,
): Result<CaseDetail, 'case-not-found'> {
  const found = findRevision(db, id, revision);
  return found === undefined ? err('case-not-found') : ok(found);
}
