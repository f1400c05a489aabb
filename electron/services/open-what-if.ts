import { findRevision } from '#db/repositories/case-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { evaluate } from '#shared/engine/evaluate';
import { factThemes } from '#shared/packs/rcc/fact-themes';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { OLDEST_TEXT } from '#shared/report/deidentify-case';
import { assumableFacts } from '#shared/report/what-if-facts';
import type { AssumableFact } from '#shared/report/what-if-model';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { evaluationInHiddenWords, hiddenCase } from './hidden-case.ts';

/** What can be assumed differently about one revision; nothing is kept, nobody is recorded. */
export function openWhatIf(
  deps: VaultDeps,
  { id, revision, identifiers }: ParsedInputOf<'whatIf.open'>,
): Result<OutputOf<'whatIf.open'>, 'case-not-found'> {
  const found = findRevision(deps.db, id, revision);
  if (found === undefined) return err('case-not-found');
  const patient = patientAsRecorded(found.document);
  const weighed = evaluate(rccPack, deps.packStamp, patient);
  const evaluation =
    identifiers === 'hidden'
      ? evaluationInHiddenWords(hiddenCase(deps, id, found.document), weighed)
      : weighed;
  const assumable = assumableFacts(rccPack, { base: patient.base, evaluation }, factThemes);
  return ok({
    id,
    revision: found.revision,
    latestRevision: found.latestRevision,
    themes: assumable.themes,
    facts: identifiers === 'hidden' ? assumable.facts.map(withoutOldAge) : assumable.facts,
  });
}

/** An age that is banded in words is not given as a number either. */
function withoutOldAge(fact: AssumableFact): AssumableFact {
  const { value: _value, ...present } = fact.present;
  return present.text === OLDEST_TEXT ? { ...fact, present } : fact;
}
