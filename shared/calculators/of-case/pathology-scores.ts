import type { CaseDocument } from '../../domain/case-document.ts';
import type { Score } from '../scores.ts';
import { histologyOfPrimary } from './histology-of-case.ts';
import { placedPrimaries } from './localised-pathology.ts';
import { whoIsupOfPrimary } from './who-isup-of-case.ts';

/**
 * Of every primary the class of its histological type, and its grade where that needs a word.
 *
 * @spec RCC-C-051
 */
export function pathologyScores(document: CaseDocument): readonly Score[] {
  return placedPrimaries(document).flatMap((primary) => {
    const grade = whoIsupOfPrimary(primary);
    return [histologyOfPrimary(primary), ...(grade === undefined ? [] : [grade])];
  });
}
