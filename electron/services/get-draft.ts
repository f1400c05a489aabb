import { findLatestRevision } from '#db/repositories/case-repository';
import { findDraft } from '#db/repositories/draft-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** The draft of the person asking, and whether the case has moved on since. */
export function getDraft(
  { db, user }: VaultDeps,
  { key }: ParsedInputOf<'drafts.get'>,
): Result<OutputOf<'drafts.get'>, 'draft-not-found'> {
  const found = findDraft(db, user, key);
  if (found === undefined) return err('draft-not-found');
  const { draft, base, keptAt, caseId } = found;
  const latestRevision = caseId === undefined ? undefined : findLatestRevision(db, caseId);
  return ok({
    draft,
    keptAt,
    ...(base === undefined ? {} : { base }),
    ...(latestRevision === undefined ? {} : { latestRevision }),
  });
}
