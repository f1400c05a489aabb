import type { Quantity } from '../../domain/quantity.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const ALBUMINURIA: Calculator = {
  id: 'albuminuria',
  spec: 'RCC-C-021',
  title: 'Albuminuria',
  method:
    'Urine albumin/creatinine ratio: A1 below 30 mg/g (3 mg/mmol), A2 up to 300 mg/g ' +
    '(30 mg/mmol), A3 above; compared in the unit entered',
  source: 'KDIGO',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type AlbuminuriaCategory = 'A1' | 'A2' | 'A3';

/**
 * KDIGO A category of a urine albumin/creatinine ratio, by the cut-offs of its own unit.
 *
 * @source KDIGO; clinical content, section 5.3.
 * @spec RCC-C-021
 */
export function albuminuriaCategory({
  amount,
  unit,
}: Quantity<'mg/g' | 'mg/mmol'>): AlbuminuriaCategory {
  const { raised, high } = CUTS[unit];
  if (amount < raised) return 'A1';
  return amount <= high ? 'A2' : 'A3';
}

const CUTS = { 'mg/g': { raised: 30, high: 300 }, 'mg/mmol': { raised: 3, high: 30 } } as const;
