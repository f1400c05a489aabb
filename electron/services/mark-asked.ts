import { inTransaction } from '#db/connection';
import { addAskedMark } from '#db/repositories/asked-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import { findLatestRevision } from '#db/repositories/case-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Notes that somebody asked for a missing item of a case, or takes the note back. */
export function markAsked(
  { db, user, now }: VaultDeps,
  { id, item, asked, note }: ParsedInputOf<'preparation.markAsked'>,
): Result<OutputOf<'preparation.markAsked'>, 'case-not-found'> {
  if (findLatestRevision(db, id) === undefined) return err('case-not-found');
  const at = now();
  inTransaction(db, (tx) => {
    addAskedMark(tx, { caseId: id, item, kind: asked, note, by: user, at });
    const event = asked === 'asked' ? 'item-asked' : 'item-not-asked';
    recordAudit(tx, { at, by: user, event, caseId: id });
  });
  return ok({});
}
