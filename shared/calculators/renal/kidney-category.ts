import { roundTo } from '../rounding.ts';
import type { KidneyCategory } from '../scores.ts';

/**
 * KDIGO G category of an eGFR in mL/min/1.73 m2, from the rounded value: 59.5 counts as 60.
 *
 * @source KDIGO; clinical content, section 5.3.
 * @spec RCC-C-004
 */
export function kidneyCategory(egfr: number): KidneyCategory {
  const rounded = roundTo(egfr, 0);
  if (rounded >= 90) return 'G1';
  if (rounded >= 60) return 'G2';
  if (rounded >= 45) return 'G3a';
  if (rounded >= 30) return 'G3b';
  return rounded >= 15 ? 'G4' : 'G5';
}
