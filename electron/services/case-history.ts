import { listRevisions } from '#db/repositories/case-repository';
import { readCorrections } from '#db/repositories/meeting-run-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Who saved which revision when, newest first; with what a meeting corrected it for. */
export function caseHistory(
  { db }: VaultDeps,
  { id }: ParsedInputOf<'cases.history'>,
): Result<OutputOf<'cases.history'>, 'case-not-found'> {
  const revisions = listRevisions(db, id);
  if (revisions.length === 0) return err('case-not-found');
  const meetings = revisions.flatMap(({ correctedIn }) => correctedIn ?? []);
  const reasons = readCorrections(db, id, meetings);
  return ok(
    revisions.map((entry) => {
      const because = reasons.get(entry.revision);
      return { ...entry, ...(because === undefined ? {} : { because }) };
    }),
  );
}
