import { listCases } from '#db/repositories/case-list';
import { findRevision } from '#db/repositories/case-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { touchFinder } from '#shared/report/knowledge-touch';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Cases weighed by one call: a fifth of a second, so that other calls are answered between. */
const CASES_AT_ONCE = 20;

/** Which cases of one page a thing of the pack touches; every case in its latest revision. */
export function findTouchedCases(
  { db }: Pick<VaultDeps, 'db'>,
  { kind, id, page }: ParsedInputOf<'knowledge.touches'>,
): Result<OutputOf<'knowledge.touches'>, 'entry-not-found'> {
  const touchOf = touchFinder(rccPack, { kind, id });
  if (touchOf === undefined) return err('entry-not-found');

  const { total, rows } = listCases(db, { query: '', page, pageSize: CASES_AT_ONCE });
  const touched = rows.flatMap((row) => {
    const document = findRevision(db, row.id)?.document;
    if (document === undefined) return [];
    const touch = touchOf(weighPatient(rccPack, patientAsRecorded(document)));
    return touch === undefined ? [] : [{ case: row, touch }];
  });
  return ok({ total, looked: rows.length, touched });
}
