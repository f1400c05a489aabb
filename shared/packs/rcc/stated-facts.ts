import { statedRiskOf } from '../../calculators/of-case/stated-risk.ts';
import type { RiskGroup } from '../../calculators/risk/count-factors.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { StatedFacts } from '../../engine/pack.ts';
import { oneOf } from '../../engine/possible.ts';

/** The numbers of IMDC factors that make each group. */
const IMDC_COUNTS: Readonly<Record<RiskGroup, readonly number[]>> = {
  favourable: [0],
  intermediate: [1, 2],
  poor: [3, 4, 5, 6],
};

/**
 * What a case states of a derived fact without what it is computed from: the number of IMDC
 * factors by a stated risk group, every number of every group where several statements differ.
 * MSKCC feeds no fact of the pack.
 */
export function statedFactsOf(document: CaseDocument): StatedFacts {
  const { groups, words, on } = statedRiskOf(document, 'imdc');
  if (groups.length === 0) return {};
  return {
    imdc_score: {
      possible: oneOf(...groups.flatMap((group) => IMDC_COUNTS[group])),
      basis: words.join('; '),
      ...(on === undefined ? {} : { on }),
    },
  };
}
