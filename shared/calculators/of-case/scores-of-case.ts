import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ageOfCase } from './age-of-case.ts';
import { calciumOfCase } from './calcium-of-case.ts';
import { imdcOfCase } from './imdc-of-case.ts';
import { kidneyOfCase } from './kidney-of-case.ts';
import { otherScores } from './other-scores.ts';
import type { CoreScores, Scores } from '../scores.ts';
import { stagesOfCase } from './stage-of-case.ts';

/**
 * Everything computable from a case now, each value with inputs, missing items and source.
 *
 * @spec RCC-C-010
 */
export function scoresOf(document: CaseDocument): Scores {
  const age = ageOfCase(document);
  const sex = knownValue(document.patient?.sex);
  const core: CoreScores = {
    ...(age !== undefined && age.min === age.max ? { ageYears: age.min } : {}),
    ...(sex === undefined ? {} : { sex }),
    stages: stagesOfCase(document),
    imdc: imdcOfCase(document),
    calcium: calciumOfCase(document),
    kidney: kidneyOfCase(document),
  };
  return { ...core, others: otherScores(document, core) };
}
