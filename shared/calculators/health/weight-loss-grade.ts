export type WeightLossGrade = 0 | 1 | 2 | 3;

/**
 * Grade of a weight loss in percent of the earlier weight: 0 under 5, 1 from 5, 2 from 10, 3
 * from 20. A gain (negative) is grade 0.
 *
 * @source CTCAE version 5; clinical content, section 14.3.
 * @spec RCC-C-032
 */
export function weightLossGrade(percent: number): WeightLossGrade {
  if (percent < 5) return 0;
  if (percent < 10) return 1;
  return percent < 20 ? 2 : 3;
}
