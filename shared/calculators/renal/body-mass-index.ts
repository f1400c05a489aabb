import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const BODY_MASS_INDEX: Calculator = {
  id: 'body-mass-index',
  spec: 'RCC-C-022',
  title: 'Body mass index',
  method: 'Weight in kg divided by the square of the height in m',
  source: 'Definition',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * Body mass index in kg/m2 from weight (kg, 25 to 350) and height (cm, 100 to 230), unrounded.
 *
 * @source Definition; clinical content, section 5.4.
 * @spec RCC-C-022
 */
export function bodyMassIndex(weightKg: number, heightCm: number): number {
  return weightKg / (heightCm / 100) ** 2;
}
