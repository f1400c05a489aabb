import type { CaseDocument } from '../../domain/case-document.ts';
import type { Score } from '../scores.ts';
import { charlsonScores } from './charlson-scores.ts';
import { geriatricScores } from './geriatric-scores.ts';
import { heartScores } from './heart-scores.ts';

/**
 * Comorbidity, frailty and heart failure of a case.
 *
 * @spec RCC-C-030 RCC-C-031 RCC-C-034
 */
export function healthScores(document: CaseDocument): readonly Score[] {
  return [...charlsonScores(document), ...geriatricScores(document), ...heartScores(document)];
}
