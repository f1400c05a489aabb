import type { CaseDocument } from '../../domain/case-document.ts';
import type { CoreScores, Score } from '../scores.ts';
import { culpOfCase } from './culp-of-case.ts';
import { isMetastatic } from './listed-lesions.ts';
import { nephrectomyOfCase } from './nephrectomy-of-case.ts';
import { oligometastaticOfCase } from './oligometastatic-of-case.ts';
import { oligometastaticStateOfCase } from './oligometastatic-state-of-case.ts';
import { primariesInPlace } from './primary-in-place.ts';
import { surveillanceOfCase } from './surveillance-of-case.ts';

/**
 * What a metastatic case says about extent as a question of strategy: oligometastatic disease and
 * its state, surveillance, and nephrectomy while a primary is, or may be, in place.
 *
 * @spec RCC-C-041
 */
export function spreadScores(document: CaseDocument, core: CoreScores): readonly Score[] {
  if (!isMetastatic(document)) return [];
  const oligometastatic = oligometastaticOfCase(document);
  return [
    oligometastatic.score,
    oligometastaticStateOfCase(document, oligometastatic),
    surveillanceOfCase(document, core),
    ...(primariesInPlace(document).length === 0
      ? []
      : [nephrectomyOfCase(document, core), culpOfCase(document)]),
  ];
}
