import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { ImdcFactor, Presence } from '../scores.ts';
import { countFactors, type RiskCount } from './count-factors.ts';

export const IMDC: Calculator = {
  id: 'imdc',
  spec: 'RCC-C-002',
  title: 'IMDC risk',
  method:
    'Six factors, one point each: Karnofsky below 80, under 1 year from diagnosis to systemic ' +
    'therapy, haemoglobin below and corrected calcium, neutrophils and platelets above the ' +
    "laboratory's limit. 0 favourable, 1 or 2 intermediate, 3 or more poor",
  source: 'Heng 2009, J Clin Oncol 27:5794; Heng 2013, Lancet Oncol',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type ImdcFactors = Readonly<Record<ImdcFactor, Presence>>;

/**
 * IMDC (Heng) risk of metastatic renal cell carcinoma from six answers: 0 factors favourable,
 * 1 or 2 intermediate, 3 to 6 poor. An unknown factor counts as 0 to 1, so the result is the
 * interval of counts and the groups inside it.
 *
 * @source Heng 2009, J Clin Oncol 27:5794; Heng 2013, Lancet Oncol (external validation).
 * @spec RCC-C-002
 */
export function imdcRisk(factors: ImdcFactors): RiskCount {
  return countFactors(Object.values(factors));
}
