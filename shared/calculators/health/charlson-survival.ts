/**
 * Published 10-year survival in percent, unrounded, at an age-adjusted Charlson index in whole
 * points: 100 x 0.983^exp(0.9 x index). Of the cohort, not of a patient; the cancer that is
 * left out of the index is left out here too.
 *
 * @source Charlson 1994; clinical content, section 7.1.
 * @spec RCC-C-030
 */
export function charlsonTenYearSurvival(ageAdjustedIndex: number): number {
  return 100 * 0.983 ** Math.exp(0.9 * ageAdjustedIndex);
}
