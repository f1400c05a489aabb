/**
 * Adjusted body weight in kg for people with a BMI of 30 kg/m2 or more: ideal weight + 0.4 x
 * (actual - ideal), all in kg.
 *
 * @source Clinical content, section 5.2.
 * @spec RCC-C-020
 */
export function adjustedBodyWeight(actualKg: number, idealKg: number): number {
  return idealKg + 0.4 * (actualKg - idealKg);
}
