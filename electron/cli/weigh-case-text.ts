import type { Scores } from '#shared/calculators/scores';
import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Issue } from '#shared/domain/issue';
import type { Evaluation, PackStamp } from '#shared/engine/evaluation';
import { LEADING_TIERS } from '#shared/engine/tier';
import { pairFlips, type PairFlips } from '#shared/engine/flips-pairs';
import { weighPatient } from '#shared/engine/weigh-patient';
import { parseCaseFile } from '#shared/interchange/case-file';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded } from '#shared/packs/rcc/patient-of';
import { err, ok, type Result } from '#shared/result';

import { weighCase } from '../services/weigh-case.ts';
import type { InputText } from './input.ts';

/** What the command line says of one case. */
export type WeighedCase = {
  readonly label: string;
  readonly scores: Scores;
  readonly evaluation: Evaluation;
  /** For each leading option, the changes of two facts that only together would move it. */
  readonly pairFlips: ReadonlyMap<string, PairFlips>;
};

/** Reads and weighs one case file; faults come back with their JSON path. */
export function weighCaseText(
  text: InputText,
  packStamp: PackStamp,
): Result<WeighedCase, readonly Issue[]> {
  if (!text.ok) return err([{ path: '(whole document)', message: 'is not UTF-8 text' }]);
  const parsed = parseCaseFile(text.value);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  return ok({
    label: labelOf(document),
    scores: scoresOf(document),
    evaluation: weighCase(document, packStamp),
    pairFlips: pairFlipsOf(document),
  });
}

function pairFlipsOf(document: CaseDocument): ReadonlyMap<string, PairFlips> {
  const weighed = weighPatient(rccPack, patientAsRecorded(document));
  const leading = weighed.weighings.filter(({ tier }) => LEADING_TIERS.includes(tier));
  return new Map(leading.map(({ candidate: { id } }) => [id, pairFlips(rccPack, weighed, id)]));
}

/** What a person calls the case: name, number, publication. */
function labelOf({ patient, origin }: CaseDocument): string {
  const name = patient?.name;
  if (name !== undefined) {
    return [name.family.toUpperCase(), name.given].filter((part) => part !== undefined).join(', ');
  }
  const identifier = patient?.identifiers?.[0];
  if (identifier !== undefined) return `${identifier.label} ${identifier.value}`;
  return origin?.kind === 'published' ? origin.citation : 'Unnamed case';
}
