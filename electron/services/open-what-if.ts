import { findRevision } from '#db/repositories/case-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { evaluate } from '#shared/engine/evaluate';
import { factThemes } from '#shared/packs/rcc/fact-themes';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { assumableFacts } from '#shared/report/what-if-facts';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** What can be assumed differently about one revision; nothing is kept, nobody is recorded. */
export function openWhatIf(
  { db, packStamp }: VaultDeps,
  { id, revision }: ParsedInputOf<'whatIf.open'>,
): Result<OutputOf<'whatIf.open'>, 'case-not-found'> {
  const found = findRevision(db, id, revision);
  if (found === undefined) return err('case-not-found');
  const patient = patientAsRecorded(found.document);
  const evaluation = evaluate(rccPack, packStamp, patient);
  return ok({
    id,
    revision: found.revision,
    latestRevision: found.latestRevision,
    ...assumableFacts(rccPack, { base: patient.base, evaluation }, factThemes),
  });
}
