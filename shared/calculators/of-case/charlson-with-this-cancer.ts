import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { charlson, type CharlsonAnswers, type CharlsonScore } from '../health/charlson.ts';
import type { Presence } from '../scores.ts';
import { hasDistantMetastasis, isDistantSite } from './listed-metastasis.ts';

/**
 * Charlson index by the weights of 1987 with the kidney cancer of the case counted as a solid
 * tumour, or as a metastatic one.
 *
 * @spec RCC-C-030
 */
export function charlsonWithThisCancer(
  document: CaseDocument,
  answers: CharlsonAnswers,
): CharlsonScore {
  const metastatic = [answers.otherMetastaticTumour, hasMetastasised(document)];
  const known = metastatic.includes('yes') ? 'yes' : 'no';
  return charlson(
    {
      ...answers,
      otherSolidTumour: 'yes',
      otherMetastaticTumour: known === 'no' && metastatic.includes('unknown') ? 'unknown' : known,
    },
    '1987',
  );
}

/** Whether this cancer counts as metastatic: after metastases that are gone that is open. */
function hasMetastasised(document: CaseDocument): Presence {
  const setting = knownValue(document.disease?.setting);
  if (setting === 'metastatic' || hasDistantMetastasis(document)) return 'yes';
  if (setting === undefined || setting === 'resected-metastases-no-evidence') return 'unknown';
  return hadMetastasis(document) ? 'unknown' : 'no';
}

function hadMetastasis({ disease, primaries, lesions, extent }: CaseDocument): boolean {
  return (
    disease?.metastaticSince !== undefined ||
    knownValue(extent?.brain) === 'treated-stable' ||
    (lesions ?? []).some(({ site }) => isDistantSite(site)) ||
    (primaries ?? []).some(({ tnm }) => (tnm ?? []).some(({ m }) => m === 'M1'))
  );
}
