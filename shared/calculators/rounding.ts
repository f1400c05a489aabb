/**
 * Rounds half away from zero, immune to binary artefacts at the precision in use: derived values
 * are rounded before they are compared with a limit, because 2.29 + 0.02 x 11 is not 2.51 in
 * binary arithmetic.
 *
 * @spec RCC-C-003
 */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const size = Math.abs(value);
  return (Math.sign(value) * Math.round((size + 4 * Number.EPSILON * size) * factor)) / factor;
}
