import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';

export const RECIST_TARGET: Calculator = {
  id: 'recist-target',
  spec: 'RCC-C-054',
  title: 'RECIST 1.1, target lesions',
  method:
    'Sum of diameters of the target lesions in whole mm (longest diameter, of nodes the short ' +
    'axis): CR all gone with target nodes under 10 mm; PD at least 20 % and at least 5 mm above ' +
    'the smallest sum so far, the baseline included; PR at least 30 % below the baseline; else ' +
    'SD. PD is tested before PR',
  source: 'RECIST 1.1',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type RecistResponse = 'CR' | 'PR' | 'SD' | 'PD' | 'NE';

/** Sums in whole mm, 0 to 5000, each with every value still possible. */
export type TargetFindings = {
  readonly baselineMm: Span;
  /** Smallest sum before the current one, the baseline included. */
  readonly nadirMm: Span;
  readonly currentMm?: number | undefined;
  /** Every target lesion gone, target nodes under 10 mm in short axis. */
  readonly allGone: Presence;
  /** Every target lesion could be assessed. */
  readonly evaluable: Presence;
};

/**
 * Response of the target lesions: every one still possible. All gone is a complete response even
 * with a sum above 0, because nodes under 10 mm count; and a sum says by itself that lesions are
 * left only from 50 mm, because five nodes under 10 mm make less.
 *
 * @source RECIST 1.1; clinical content, section 16.
 * @spec RCC-C-054
 */
export function recistTarget(findings: TargetFindings): readonly RecistResponse[] {
  if (findings.evaluable === 'no') return ['NE'];
  const found = [
    ...(mayBeGone(findings) ? (['CR'] as const) : []),
    ...(mayBeLeft(findings) ? measured(findings) : []),
    ...(findings.evaluable === 'unknown' ? (['NE'] as const) : []),
  ];
  return RECIST_RESPONSES.filter((response) => found.includes(response));
}

export const RECIST_RESPONSES: readonly RecistResponse[] = ['CR', 'PR', 'SD', 'PD', 'NE'];

/** Five target nodes of under 10 mm each. */
const GONE_BELOW_MM = 50;

/** An answer that the sum contradicts settles nothing. */
function mayBeGone({ allGone, currentMm }: TargetFindings): boolean {
  if (allGone === 'yes' || currentMm === 0) return true;
  return allGone === 'unknown' && (currentMm === undefined || currentMm < GONE_BELOW_MM);
}

function mayBeLeft({ allGone, currentMm }: TargetFindings): boolean {
  if (allGone === 'no') return true;
  if (allGone === 'yes') return currentMm !== undefined && currentMm >= GONE_BELOW_MM;
  return currentMm !== 0;
}

function measured({ baselineMm, nadirMm, currentMm }: TargetFindings): readonly RecistResponse[] {
  if (currentMm === undefined) return ['PR', 'SD', 'PD'];
  // The lower the nadir and the higher the baseline, the sooner progression and response.
  if (isProgression(nadirMm.max, currentMm)) return ['PD'];
  return [
    ...(isProgression(nadirMm.min, currentMm) ? (['PD'] as const) : []),
    ...(isPartial(baselineMm.max, currentMm) ? (['PR'] as const) : []),
    ...(isPartial(baselineMm.min, currentMm) ? [] : (['SD'] as const)),
  ];
}

/** Whole mm and whole multiples: no division, so that 20 % is exact. */
function isProgression(nadirMm: number, currentMm: number): boolean {
  const increase = currentMm - nadirMm;
  return 5 * increase >= nadirMm && increase >= 5;
}

function isPartial(baselineMm: number, currentMm: number): boolean {
  return 10 * (baselineMm - currentMm) >= 3 * baselineMm;
}
