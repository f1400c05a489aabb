import type { CaseDocument } from '../../domain/case-document.ts';
import type { CoreScores, Score } from '../scores.ts';
import { brainScores } from './brain-scores.ts';
import { healthScores } from './health-scores.ts';
import { heredityScores } from './heredity-scores.ts';
import { labScores } from './lab-scores.ts';
import { liverScores } from './liver-scores.ts';
import { localisedScores } from './localised-scores.ts';
import { longBoneScores } from './long-bone-scores.ts';
import { pathologyScores } from './pathology-scores.ts';
import { renalScores } from './renal-scores.ts';
import { responseScores } from './response-scores.ts';
import { riskScores } from './risk-scores.ts';
import { spineScores } from './spine-scores.ts';
import { spreadScores } from './spread-scores.ts';
import { symptomScores } from './symptom-scores.ts';
import { weightScores } from './weight-scores.ts';

type ScoresOfCase = (document: CaseDocument, core: CoreScores) => readonly Score[];

/** By topic, in the order of the sheet. */
const TOPICS: readonly ScoresOfCase[] = [
  riskScores,
  spreadScores,
  localisedScores,
  responseScores,
  healthScores,
  renalScores,
  weightScores,
  liverScores,
  labScores,
  symptomScores,
  spineScores,
  longBoneScores,
  brainScores,
  pathologyScores,
  heredityScores,
];

/**
 * Every score beside stage, IMDC, calcium and kidney function that applies to a case or might.
 *
 * @spec RCC-C-010
 */
export function otherScores(document: CaseDocument, core: CoreScores): readonly Score[] {
  return TOPICS.flatMap((scoresOf) => scoresOf(document, core));
}
