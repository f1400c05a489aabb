import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findStandings } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { readerOf } from './reader-of.ts';
import { takeOffAgendasFrom } from './take-off-agendas.ts';

/**
 * Takes cases out of every list but the archive and off every agenda to come, all or none. One
 * that was listed is triaged when it comes back; one that is archived already is left alone.
 */
export function archiveCases(
  deps: VaultDeps,
  { cases, reason }: ParsedInputOf<'preparation.archive'>,
): Result<OutputOf<'preparation.archive'>, ErrorOf<'preparation.archive'>> {
  return inTransaction(deps.db, (tx) => {
    const { user, now } = deps;
    const standings = findStandings(tx, [...new Set(cases)]);
    if (standings === undefined) return err('case-not-found');
    const toArchive = standings.filter(({ archived }) => !archived);
    const ids = toArchive.map(({ id }) => id);
    const left = takeOffAgendasFrom({ ...deps, db: tx }, ids, readerOf(deps).today);
    const at = now();
    for (const { id, preparation } of toArchive) {
      if (preparation.state === 'listed') {
        const act = { kind: 'moved', state: 'triaged', off: left.get(id) } as const;
        addStep(tx, { id, act, by: user, at });
        recordAudit(tx, { at, by: user, event: 'case-moved', caseId: id });
      }
      addStep(tx, { id, act: { kind: 'archived', reason }, by: user, at });
      recordAudit(tx, { at, by: user, event: 'case-archived', caseId: id });
    }
    return ok({
      offMeetings: [...left].flatMap(([id, places]) =>
        places.map(({ meeting }) => ({ id, meeting })),
      ),
    });
  });
}
