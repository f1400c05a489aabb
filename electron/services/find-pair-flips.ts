import { findRevision } from '#db/repositories/case-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { pairFlips } from '#shared/engine/flips-pairs';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { hiddenCase } from './hidden-case.ts';

/** Which two facts together would move an option of one revision; nothing is kept. */
export function findPairFlips(
  deps: VaultDeps,
  { id, revision, option, identifiers }: ParsedInputOf<'cases.pairFlips'>,
): Result<OutputOf<'cases.pairFlips'>, ErrorOf<'cases.pairFlips'>> {
  const found = findRevision(deps.db, id, revision);
  if (found === undefined) return err('case-not-found');
  const weighed = weighPatient(rccPack, patientAsRecorded(found.document));
  if (!weighed.weighings.some(({ candidate }) => candidate.id === option)) {
    return err('option-not-applicable');
  }
  const { flips, more } = pairFlips(rccPack, weighed, option);
  if (identifiers === 'shown') return ok({ flips: [...flips], more });
  const hidden = hiddenCase(deps, id, found.document);
  return ok({ flips: [...hidden.inPackWords(flips)], more });
}
