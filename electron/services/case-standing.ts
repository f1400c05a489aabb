import { findStanding } from '#db/repositories/standing-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { NAME_WITHHELD } from '#shared/report/deidentify-document';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** The number of the latest revision, the lock, and whether the case is archived. */
export function caseStanding(
  { db }: VaultDeps,
  { id, identifiers }: ParsedInputOf<'cases.standing'>,
): Result<OutputOf<'cases.standing'>, 'case-not-found'> {
  const standing = findStanding(db, id);
  if (standing === undefined) return err('case-not-found');
  const { latestRevision, lock, archived } = standing;
  const by = identifiers === 'hidden' ? { by: NAME_WITHHELD } : {};
  const locked = lock === undefined ? {} : { lock: { ...lock, ...by } };
  return ok({ latestRevision, ...locked, archived });
}
