import { pageOfCases } from '#db/repositories/case-list';
import { findRevision } from '#db/repositories/case-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import type { HiddenCase } from '#shared/report/deidentify-case';
import { withHiddenBasis } from '#shared/report/deidentify-sheet';
import { type TouchOf, touchFinder } from '#shared/report/knowledge-touch';
import type { Touch } from '#shared/report/knowledge-touch-model';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { hiddenCase } from './hidden-case.ts';
import { summariesFor } from './hide-summaries.ts';
import { readerOf } from './reader-of.ts';

/** Cases weighed by one call: a fifth of a second, so that other calls are answered between. */
const CASES_AT_ONCE = 20;

/** Which cases of one page a thing of the pack touches; every case in its latest revision. */
export function findTouchedCases(
  deps: Pick<VaultDeps, 'db' | 'user' | 'now'>,
  { kind, id, page, identifiers }: ParsedInputOf<'knowledge.touches'>,
): Result<OutputOf<'knowledge.touches'>, 'entry-not-found'> {
  const touchOf = touchFinder(rccPack, { kind, id });
  if (touchOf === undefined) return err('entry-not-found');

  const { db } = deps;
  const offset = (page - 1) * CASES_AT_ONCE;
  const { total, rows } = pageOfCases(db, { offset, limit: CASES_AT_ONCE }, readerOf(deps));
  const touched = rows.flatMap((row) => {
    const document = findRevision(db, row.id)?.document;
    if (document === undefined) return [];
    const touch = touchBy(touchOf, document);
    if (touch === undefined) return [];
    if (identifiers === 'shown') return [{ case: row, touch }];
    const hidden = hiddenCase(deps, row.id, document);
    const inWords = hiddenTouch(hidden, touch, touchBy(touchOf, hidden.document));
    return summariesFor(deps, 'hidden', [row]).map((line) => ({ case: line, touch: inWords }));
  });
  return ok({ total, looked: rows.length, touched });
}

function touchBy(touchOf: TouchOf, document: CaseDocument): Touch | undefined {
  return touchOf(weighPatient(rccPack, patientAsRecorded(document)));
}

/** Of what touches a case only what a fact rests on can hold a free text. */
function hiddenTouch(hidden: HiddenCase, touch: Touch, withheld: Touch | undefined): Touch {
  if (touch.kind !== 'fact') return hidden.inWords(touch);
  return withHiddenBasis(hidden, touch, withheld?.kind === 'fact' ? withheld : undefined);
}
