import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';

export const NYHA: Calculator = {
  id: 'nyha',
  spec: 'RCC-C-034',
  title: 'NYHA class',
  method:
    'Symptoms of heart failure: I no limitation, II with ordinary activity, III with less than ' +
    'ordinary activity, IV at rest. III or IV, or an ejection fraction below the lower limit of ' +
    'its laboratory, is weighed before VEGF-targeted drugs',
  source: 'New York Heart Association',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type NyhaClass = 'I' | 'II' | 'III' | 'IV';

/**
 * Whether a NYHA class is III or IV, which bears on VEGF-targeted drugs.
 *
 * @source New York Heart Association; clinical content, section 14.5.
 * @spec RCC-C-034
 */
export function isNyha3or4(nyhaClass: NyhaClass | undefined): Presence {
  if (nyhaClass === undefined) return 'unknown';
  return nyhaClass === 'III' || nyhaClass === 'IV' ? 'yes' : 'no';
}
