import { inTransaction } from '#db/connection';
import { findStandings } from '#db/repositories/standing-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { isToCome, listOnAgenda } from './list-on-agenda.ts';

/** Lists cases for a meeting to come, all or none; archived cases are not found. */
export function addToAgenda(
  deps: VaultDeps,
  { id: meeting, cases: asked }: ParsedInputOf<'meetings.addCases'>,
): Result<OutputOf<'meetings.addCases'>, ErrorOf<'meetings.addCases'>> {
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    if (!isToCome(inside, meeting)) return err('meeting-not-found');
    const cases = findStandings(tx, [...new Set(asked)]);
    if (cases === undefined || cases.some(({ archived }) => archived)) return err('case-not-found');
    const added = listOnAgenda(inside, { meeting, cases });
    const already = cases.map(({ id }) => id).filter((id) => !added.includes(id));
    return ok({ added: [...added], already });
  });
}
