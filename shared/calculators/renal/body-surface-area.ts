import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const BODY_SURFACE_AREA: Calculator = {
  id: 'body-surface-area',
  spec: 'RCC-C-022',
  title: 'Body surface area',
  method: 'Mosteller: square root of (weight in kg x height in cm / 3600)',
  source: 'Mosteller formula',
  provenance: 'partly-verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * Body surface area in m2 (Mosteller) from weight (kg, 25 to 350) and height (cm, 100 to 230).
 *
 * @source Mosteller formula; clinical content, section 5.4.
 * @spec RCC-C-022
 */
export function bodySurfaceArea(weightKg: number, heightCm: number): number {
  return Math.sqrt((weightKg * heightCm) / 3600);
}
