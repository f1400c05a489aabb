import type { Sex } from '../../domain/patient.ts';

const BASE_KG: Readonly<Record<Sex, number>> = { female: 45.5, male: 50 };

/**
 * Ideal body weight in kg (Devine) from height in cm: 50 (men) or 45.5 (women) + 2.3 kg for each
 * inch above 60.
 *
 * @source Clinical content, section 5.2.
 * @spec RCC-C-020
 */
export function idealBodyWeight(sex: Sex, heightCm: number): number {
  return BASE_KG[sex] + 2.3 * (heightCm / 2.54 - 60);
}
