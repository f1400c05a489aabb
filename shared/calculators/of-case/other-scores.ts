import type { CaseDocument } from '../../domain/case-document.ts';
import type { CoreScores, Score } from '../scores.ts';
import { labScores } from './lab-scores.ts';
import { renalScores } from './renal-scores.ts';
import { riskScores } from './risk-scores.ts';
import { spineScores } from './spine-scores.ts';

type ScoresOfCase = (document: CaseDocument, core: CoreScores) => readonly Score[];

/** By topic, in the order of the sheet. */
const TOPICS: readonly ScoresOfCase[] = [riskScores, renalScores, labScores, spineScores];

/**
 * Every score beside stage, IMDC, calcium and kidney function that applies to a case or might.
 *
 * @spec RCC-C-010
 */
export function otherScores(document: CaseDocument, core: CoreScores): readonly Score[] {
  return TOPICS.flatMap((scoresOf) => scoresOf(document, core));
}
