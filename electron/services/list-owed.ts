import { setImmediate } from 'node:timers/promises';

import { type AskedMark, findAskedMarks } from '#db/repositories/asked-repository';
import { findRevision } from '#db/repositories/case-repository';
import { findEvaluation } from '#db/repositories/evaluation-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { listCasesInPreparation } from '#db/repositories/preparation-repository';
import type { CaseSummary } from '#shared/contract/case-summary';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { OwedItem } from '#shared/contract/preparation';
import { type Owed, owedOf } from '#shared/report/owed';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { readerOf } from './reader-of.ts';
import { weighCase } from './weigh-case.ts';

/** Cases looked at by one call; the least complete take about a fifth of a second each. */
const CASES_AT_ONCE = 10;

/**
 * What everybody still owes the cases in preparation, one page of cases at a time. Other calls are
 * answered between two cases; when one of them locks the vault, nothing more is read or given out.
 */
export async function listOwed(
  deps: VaultDeps,
  { meeting, page }: ParsedInputOf<'preparation.owed'>,
): Promise<Result<OutputOf<'preparation.owed'>, 'meeting-not-found'>> {
  const { db } = deps;
  const reader = readerOf(deps);
  if (meeting !== undefined && findMeeting(db, meeting) === undefined) {
    return err('meeting-not-found');
  }
  const { total, rows } = listCasesInPreparation(db, reader, {
    meeting,
    offset: (page - 1) * CASES_AT_ONCE,
    limit: CASES_AT_ONCE,
  });
  const marks = findAskedMarks(
    db,
    rows.map(({ id }) => id),
  );
  const items: OwedItem[] = [];
  for (const row of rows) {
    // Between two cases it is the others' turn.
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
    items.push(...owedBy(deps, row).map((owed) => itemOf(owed, row, marks.get(row.id))));
  }
  return ok({ total, looked: rows.length, items });
}

/** Asked for once any of its facts was: which facts share a question changes with the answers. */
function itemOf(
  { facts, effects, ...owed }: Owed,
  row: CaseSummary,
  marks: ReadonlyMap<string, AskedMark> | undefined,
): OwedItem {
  const item = [owed.item, ...facts].find((each) => marks?.has(each)) ?? owed.item;
  const asked = marks?.get(item);
  return {
    ...owed,
    item,
    effects: [...effects],
    case: row,
    ...(asked === undefined ? {} : { asked }),
  };
}

function owedBy(deps: VaultDeps, { id, revision }: CaseSummary): readonly Owed[] {
  const document = findRevision(deps.db, id, revision)?.document;
  if (document === undefined) return [];
  const { db, packStamp, appVersion } = deps;
  const kept = findEvaluation(db, { id, revision, packSha256: packStamp.sha256, appVersion });
  return owedOf(document, kept ?? weighCase(document, packStamp));
}
