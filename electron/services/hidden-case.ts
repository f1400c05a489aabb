import { listIdentities } from '#db/repositories/case-repository';
import { findSummaries } from '#db/repositories/case-summaries';
import { findTextChecks } from '#db/repositories/checked-text-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Evaluation } from '#shared/engine/evaluation';
import { patientViews } from '#shared/engine/patient-views';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { type HiddenCase, hideCase } from '#shared/report/deidentify-case';
import { hiddenEvaluation } from '#shared/report/deidentify-sheet';

import type { VaultDeps } from '../deps.ts';
import { readerOf } from './reader-of.ts';
import { textHash } from './text-hash.ts';

type Hiding = Pick<VaultDeps, 'db' | 'user' | 'now'>;

/** One case as it may be shown while identifiers are hidden. */
export function hiddenCase(deps: Hiding, id: CaseId, document: CaseDocument): HiddenCase {
  const reader = readerOf(deps);
  const [summary] = findSummaries(deps.db, [id], reader);
  if (summary === undefined) throw new Error('a case without a line in the list');
  const checks = findTextChecks(deps.db, id);
  return hideCase(document, {
    number: summary.number,
    isChecked: (text) => checks.has(textHash(text)),
    today: reader.today,
    identities: listIdentities(deps.db, id),
  });
}

/** The evaluation of the true case in words that may be shown. */
export function evaluationInHiddenWords(hidden: HiddenCase, evaluation: Evaluation): Evaluation {
  // Weighed only for its words; tiers, flags and plans come from the true case.
  const weighed = weighPatient(rccPack, patientAsRecorded(hidden.document));
  return hiddenEvaluation(hidden, evaluation, patientViews(rccPack, weighed));
}
