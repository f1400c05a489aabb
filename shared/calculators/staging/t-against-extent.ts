import type { TCategory } from '../../domain/tnm.ts';
import type { deriveTStatus } from './derive-t-status.ts';

const ORDER: readonly string[] = ['T1a', 'T1b', 'T2a', 'T2b', 'T3a', 'T3b', 'T3c', 'T4'];

/**
 * Whether a recorded T of the 8th edition is below what size and local extent support, or above
 * what they allow when every flag is known. A T without its letter stands for every letter.
 *
 * @spec RCC-C-009
 */
export function isAgainstExtent(t: TCategory, derived: ReturnType<typeof deriveTStatus>): boolean {
  const recorded = ORDER.flatMap((step, rank) => (step.startsWith(t) ? [rank] : []));
  const rank = ORDER.indexOf(derived.t);
  if (recorded.length === 0 || rank === -1) return false;
  return rank > Math.max(...recorded) || (derived.certain && rank < Math.min(...recorded));
}
