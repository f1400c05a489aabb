import type { Presence } from '../scores.ts';

export type RiskGroup = 'favourable' | 'intermediate' | 'poor';

/** How many factors are present, as an interval, and every risk group inside it, best first. */
export type RiskCount = {
  readonly fewest: number;
  readonly most: number;
  readonly groups: readonly RiskGroup[];
};

/**
 * Counts adverse factors, one point each: 0 favourable, 1 or 2 intermediate, 3 or more poor. An
 * unknown factor counts as 0 to 1.
 *
 * @source Clinical content, section 2.2 (missing inputs).
 * @spec RCC-C-002
 */
export function countFactors(answers: readonly Presence[]): RiskCount {
  const fewest = answers.filter((answer) => answer === 'yes').length;
  const most = fewest + answers.filter((answer) => answer === 'unknown').length;
  const counts = Array.from({ length: most - fewest + 1 }, (_, more) => fewest + more);
  return { fewest, most, groups: [...new Set(counts.map(groupOf))] };
}

function groupOf(count: number): RiskGroup {
  if (count === 0) return 'favourable';
  return count <= 2 ? 'intermediate' : 'poor';
}
