import { ecogOfKps } from './ecog-of-kps.ts';

/**
 * Whether no published map of ECOG (0 to 5) and Karnofsky (0 to 100 in tens) allows the two
 * together: then one of them is a slip or out of date.
 *
 * @source Clinical content, section 4.
 * @spec RCC-C-008
 */
export function arePerformancesApart(kps: number | undefined, ecog: number | undefined): boolean {
  if (kps === undefined || ecog === undefined) return false;
  const range = ecogOfKps(kps);
  return range !== undefined && (ecog < range[0] || ecog > range[1]);
}
