import type { Presence } from '../scores.ts';

/**
 * Whether the Karnofsky index is below 80 (KPS 0 to 100 in tens, ECOG 0 to 5). A recorded KPS
 * decides. Without it, ECOG 0 means no and ECOG 2 or worse means yes in every published map;
 * ECOG 1 straddles 70 and 80 and stays unknown.
 *
 * @source Clinical content, section 4 (ECOG and Karnofsky).
 * @spec RCC-C-008
 */
export function kpsBelow80(performance: {
  readonly kps?: number | undefined;
  readonly ecog?: number | undefined;
}): Presence {
  const { kps, ecog } = performance;
  if (kps !== undefined) return kps < 80 ? 'yes' : 'no';
  if (ecog === undefined || ecog === 1) return 'unknown';
  return ecog === 0 ? 'no' : 'yes';
}
