import { listRevisions } from '#db/repositories/case-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Who saved which revision when, newest first. */
export function caseHistory(
  { db }: VaultDeps,
  { id }: ParsedInputOf<'cases.history'>,
): Result<OutputOf<'cases.history'>, 'case-not-found'> {
  const revisions = listRevisions(db, id);
  return revisions.length === 0 ? err('case-not-found') : ok([...revisions]);
}
