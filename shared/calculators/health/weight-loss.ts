import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { roundTo } from '../rounding.ts';

export const WEIGHT_LOSS: Calculator = {
  id: 'weight-loss',
  spec: 'RCC-C-032',
  title: 'Weight loss',
  method:
    '(Earlier weight - weight now) / earlier weight x 100 in %, both in kg; or the loss in 6 ' +
    'months as stated. CTCAE version 5: grade 1 from 5 %, grade 2 from 10 %, grade 3 from 20 %',
  source: 'CTCAE version 5',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * Weight lost since an earlier day in percent of the earlier weight; negative for a gain. Both
 * weights in kg, 25 to 350. Unrounded but free of binary artefacts, because it is compared with
 * whole percents: from 25.1 to 23.845 kg is exactly 5 %.
 *
 * @source Clinical content, section 14.3.
 * @spec RCC-C-032
 */
export function weightLossPercent(earlierKg: number, nowKg: number): number {
  return roundTo(((earlierKg - nowKg) / earlierKg) * 100, 8);
}
