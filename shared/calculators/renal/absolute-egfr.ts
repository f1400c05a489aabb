import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const ABSOLUTE_EGFR: Calculator = {
  id: 'egfr-absolute',
  spec: 'RCC-C-022',
  title: 'eGFR of this body size',
  method: 'eGFR (mL/min/1.73 m²) x body surface area (m²) / 1.73, in mL/min',
  source: 'Clinical content of this project, section 5.1',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * eGFR freed of the standard body surface, in mL/min, from eGFR (mL/min/1.73 m2) and the body
 * surface area (m2): the form drug labels compare with.
 *
 * @source Clinical content, section 5.1.
 * @spec RCC-C-022
 */
export function absoluteEgfr(egfr: number, surfaceM2: number): number {
  return (egfr * surfaceM2) / 1.73;
}
