import { findLatestRevision } from '#db/repositories/case-repository';
import { keepDraft as storeDraft } from '#db/repositories/draft-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Keeps what is in the editor for the person who typed it, valid or not, locked or not. */
export function keepDraft(
  { db, user, now }: VaultDeps,
  { key, caseId, base, draft }: ParsedInputOf<'drafts.keep'>,
): Result<OutputOf<'drafts.keep'>, 'case-not-found'> {
  const at = now();
  const about = { key, by: user, draft, at };
  if (caseId === undefined) {
    storeDraft(db, { ...about, caseId: undefined, base: undefined });
    return ok({ keptAt: at });
  }
  const latest = findLatestRevision(db, caseId);
  if (latest === undefined || (base ?? latest) > latest) return err('case-not-found');
  storeDraft(db, { ...about, caseId, base: base ?? latest });
  return ok({ keptAt: at });
}
