import type { NonTargetResponse } from '../../domain/response-assessment.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import { RECIST_RESPONSES, type RecistResponse } from './recist-target.ts';

export const RECIST: Calculator = {
  id: 'recist',
  spec: 'RCC-C-055',
  title: 'RECIST 1.1',
  method:
    'Target lesions by the sum of diameters in whole mm: CR all gone with target nodes under ' +
    '10 mm in short axis; PD at least 20 % and at least 5 mm above the smallest sum so far, the ' +
    'baseline included; PR at least 30 % below the baseline; else SD. Overall: PD with any ' +
    'progression or a new lesion (one that was not there at baseline); NE when the targets are ' +
    'not evaluable; CR when non-target lesions are gone too, else PR; PR and SD as the targets',
  source: 'RECIST 1.1',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type OverallFindings = {
  /** Every response of the target lesions still possible. */
  readonly target: readonly RecistResponse[];
  readonly nonTarget?: NonTargetResponse | undefined;
  readonly newLesion: Presence;
};

/**
 * Overall response at one assessment: every one still possible.
 *
 * @source RECIST 1.1; clinical content, section 16.
 * @spec RCC-C-055
 */
export function recistOverall({
  target,
  nonTarget,
  newLesion,
}: OverallFindings): readonly RecistResponse[] {
  if (newLesion === 'yes') return ['PD'];
  const others = nonTarget === undefined ? NON_TARGETS : [nonTarget];
  const found = target.flatMap((response) => others.map((other) => overallOf(response, other)));
  return RECIST_RESPONSES.filter(
    (response) => found.includes(response) || (response === 'PD' && newLesion === 'unknown'),
  );
}

/** One for each effect that non-target lesions have on the overall response. */
const NON_TARGETS: readonly NonTargetResponse[] = ['cr', 'non-cr-non-pd', 'pd'];

/** Without a new lesion. */
function overallOf(target: RecistResponse, nonTarget: NonTargetResponse): RecistResponse {
  if (nonTarget === 'pd') return 'PD';
  if (target !== 'CR') return target;
  return nonTarget === 'cr' || nonTarget === 'none' ? 'CR' : 'PR';
}
