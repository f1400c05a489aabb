import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import { countFactors, type RiskCount } from './count-factors.ts';

export const MSKCC: Calculator = {
  id: 'mskcc',
  spec: 'RCC-C-018',
  title: 'MSKCC risk',
  method:
    'Five factors, one point each: Karnofsky below 80, under 1 year from diagnosis to systemic ' +
    "therapy, haemoglobin below the laboratory's limit, corrected calcium (Payne) above 10 mg/dL " +
    "(2.5 mmol/L), LDH above 1.5 times the laboratory's limit. 0 favourable, 1 or 2 " +
    'intermediate, 3 or more poor',
  source: 'Motzer 2002',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type MskccFactor =
  | 'karnofsky-below-80'
  | 'under-1-year-to-therapy'
  | 'haemoglobin-below-limit'
  | 'calcium-above-10-mg'
  | 'ldh-above-1.5-limit';

/**
 * MSKCC (Motzer) risk of metastatic renal cell carcinoma from five answers, as the interval of
 * counts and every group inside it.
 *
 * @source Motzer 2002; clinical content, section 3.
 * @spec RCC-C-018
 */
export function mskccRisk(factors: Readonly<Record<MskccFactor, Presence>>): RiskCount {
  return countFactors(Object.values(factors));
}
