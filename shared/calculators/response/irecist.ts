import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import type { RecistResponse } from './recist-target.ts';

export const IRECIST: Calculator = {
  id: 'irecist',
  spec: 'RCC-C-056',
  title: 'iRECIST',
  method:
    'RECIST 1.1 under immunotherapy: a first progression is unconfirmed (iUPD). It is confirmed ' +
    '(iCPD) at least 4 weeks (28 days) later by a further 5 mm or more in the sum of the target ' +
    'lesions, or by further growth of non-target or new lesions in size or number. When it ' +
    'shrinks back to iSD, iPR or iCR against the baseline, a later progression is unconfirmed ' +
    'again. New lesions are not added to the sum',
  source: 'iRECIST',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type ImmuneResponse = 'iCR' | 'iPR' | 'iSD' | 'iNE' | 'iUPD' | 'iCPD';

/** One assessment; growth is counted since the assessment that gave iUPD. */
export type ImmuneFindings = {
  readonly recist: RecistResponse;
  /** Growth of the sum of the target lesions in whole mm; left out while unknown. */
  readonly furtherIncreaseMm?: Span | undefined;
  /** Further growth of non-target or new lesions in size or number, a first new one included. */
  readonly furtherGrowth: Presence;
  readonly daysSinceUnconfirmed?: Span | undefined;
};

/**
 * Response under immunotherapy after `previous` (left out at the first assessment): every one
 * still possible. A confirmed progression stays.
 *
 * @source iRECIST; clinical content, section 16.
 * @spec RCC-C-056
 */
export function irecist(
  previous: ImmuneResponse | undefined,
  findings: ImmuneFindings,
): readonly ImmuneResponse[] {
  if (previous === 'iCPD') return ['iCPD'];
  const unconfirmed = FROM_RECIST[findings.recist];
  if (previous !== 'iUPD') return [unconfirmed];
  const grows = growsFurther(findings);
  const isLate = atLeast(28, findings.daysSinceUnconfirmed);
  const found: readonly ImmuneResponse[] = [
    ...(grows === 'yes' ? [] : [unconfirmed]),
    ...(grows !== 'no' && isLate !== 'yes' ? (['iUPD'] as const) : []),
    ...(grows !== 'no' && isLate !== 'no' ? (['iCPD'] as const) : []),
  ];
  return IMMUNE_RESPONSES.filter((response) => found.includes(response));
}

export const IMMUNE_RESPONSES: readonly ImmuneResponse[] = [
  'iCR',
  'iPR',
  'iSD',
  'iNE',
  'iUPD',
  'iCPD',
];

const FROM_RECIST: Readonly<Record<RecistResponse, ImmuneResponse>> = {
  CR: 'iCR',
  PR: 'iPR',
  SD: 'iSD',
  NE: 'iNE',
  PD: 'iUPD',
};

function growsFurther({ furtherIncreaseMm, furtherGrowth }: ImmuneFindings): Presence {
  const inTargets = atLeast(5, furtherIncreaseMm);
  if (inTargets === 'yes' || furtherGrowth === 'yes') return 'yes';
  return inTargets === 'no' && furtherGrowth === 'no' ? 'no' : 'unknown';
}

function atLeast(limit: number, value: Span | undefined): Presence {
  if (value === undefined) return 'unknown';
  if (value.min >= limit) return 'yes';
  return value.max < limit ? 'no' : 'unknown';
}
