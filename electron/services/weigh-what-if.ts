import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { patientViews } from '#shared/engine/patient-views';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { whatIf } from '#shared/report/what-if';
import { assumedPatient } from '#shared/report/what-if-patient';
import { ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { caseToAssumeAbout, type WhatIfRefusal } from './case-to-assume-about.ts';

/** Weighs a revision as it is and as assumed, and says what is different; nothing is kept. */
export function weighWhatIf(
  deps: VaultDeps,
  input: ParsedInputOf<'whatIf.weigh'>,
): Result<OutputOf<'whatIf.weigh'>, WhatIfRefusal> {
  const document = caseToAssumeAbout(deps, input);
  if (!document.ok) return document;
  const present = patientAsRecorded(document.value);
  const assumed = assumedPatient(rccPack, present, input.changes);
  const before = patientViews(rccPack, weighPatient(rccPack, present));
  const after = patientViews(rccPack, weighPatient(rccPack, assumed));
  return ok(whatIf({ before, after }, input.changes));
}
