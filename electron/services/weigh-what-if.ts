import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';
import { patientViews } from '#shared/engine/patient-views';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { hiddenConflicts } from '#shared/report/deidentify-sheet';
import { whatIf } from '#shared/report/what-if';
import type { AssumedChange } from '#shared/report/what-if-model';
import { assumedPatient } from '#shared/report/what-if-patient';
import { ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { caseToAssumeAbout, type WhatIfRefusal } from './case-to-assume-about.ts';
import { hiddenCase } from './hidden-case.ts';

/** Weighs a revision as it is and as assumed, and says what is different; nothing is kept. */
export function weighWhatIf(
  deps: VaultDeps,
  input: ParsedInputOf<'whatIf.weigh'>,
): Result<OutputOf<'whatIf.weigh'>, WhatIfRefusal> {
  const document = caseToAssumeAbout(deps, input);
  if (!document.ok) return document;
  const shown = assumed(document.value, input.changes);
  if (input.identifiers === 'shown') return ok(shown);
  const hidden = hiddenCase(deps, input.id, document.value);
  const withheld = assumed(hidden.document, input.changes);
  const conflicts = hiddenConflicts(hidden, shown.conflicts, withheld.conflicts);
  return ok({ ...hidden.inWords(shown), conflicts });
}

function assumed(
  document: CaseDocument,
  changes: readonly AssumedChange[],
): OutputOf<'whatIf.weigh'> {
  const present = patientAsRecorded(document);
  const patient = assumedPatient(rccPack, present, changes);
  const before = patientViews(rccPack, weighPatient(rccPack, present));
  const after = patientViews(rccPack, weighPatient(rccPack, patient));
  return whatIf({ before, after }, changes);
}
