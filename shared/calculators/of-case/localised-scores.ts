import type { CaseDocument } from '../../domain/case-document.ts';
import type { Score } from '../scores.ts';
import { adjuvantOfCase } from './adjuvant-of-case.ts';
import { leibovichOfCase } from './leibovich-of-case.ts';
import { isResected, placedPrimaries } from './localised-pathology.ts';
import { nephrometryOfCase } from './nephrometry-of-case.ts';
import { uissOfCase } from './uiss-of-case.ts';

/**
 * Scores of the primary tumours: of one in place its complexity, of a resected one the risk of
 * relapse and the criteria for adjuvant treatment.
 *
 * @spec RCC-C-046
 */
export function localisedScores(document: CaseDocument): readonly Score[] {
  return placedPrimaries(document).flatMap((placed) => [
    ...nephrometryOfCase(document, placed),
    ...(isResected(placed.primary)
      ? [
          leibovichOfCase(document, placed),
          uissOfCase(document, placed),
          adjuvantOfCase(document, placed),
        ]
      : []),
  ]);
}
