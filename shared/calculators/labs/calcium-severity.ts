import type { Quantity } from '../../domain/quantity.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { CalciumUnit } from './corrected-calcium.ts';

export const CALCIUM_SEVERITY: Calculator = {
  id: 'calcium-severity',
  spec: 'RCC-C-023',
  title: 'Severity of hypercalcaemia',
  method:
    'By corrected calcium: above the laboratory limit and below 3.0 mmol/L (12 mg/dL) mild, 3.0 ' +
    'to 3.5 mmol/L (12 to 14 mg/dL) moderate, above 3.5 mmol/L (14 mg/dL) severe',
  source: 'Clinical content of this project, section 6.1',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type HypercalcaemiaSeverity = 'none' | 'mild' | 'moderate' | 'severe';

/**
 * Severity of hypercalcaemia by corrected calcium in the unit entered. Below 3.0 mmol/L the
 * laboratory's limit decides between none and mild; while it is unknown both are possible.
 *
 * @source Clinical content, section 6.1 (alert banner).
 * @spec RCC-C-023
 */
export function calciumSeverity(
  { amount, unit }: Quantity<CalciumUnit>,
  aboveLimit: Presence,
): readonly HypercalcaemiaSeverity[] {
  const { moderate, severe } = CUTS[unit];
  if (amount > severe) return ['severe'];
  if (amount >= moderate) return ['moderate'];
  if (aboveLimit === 'unknown') return ['none', 'mild'];
  return aboveLimit === 'yes' ? ['mild'] : ['none'];
}

const CUTS = {
  'mmol/L': { moderate: 3, severe: 3.5 },
  'mg/dL': { moderate: 12, severe: 14 },
} as const;
