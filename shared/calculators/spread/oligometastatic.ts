import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import { allOf, atLeast, not } from './presence-logic.ts';

/** Most lesions that still count as oligometastatic; trials use 3 to 5. */
export const MAX_LESIONS = 5;

export const OLIGOMETASTATIC: Calculator = {
  id: 'oligometastatic',
  spec: 'RCC-C-041',
  title: 'Oligometastatic disease',
  method:
    `1 to ${MAX_LESIONS} distant metastases on adequate imaging, every one safely treatable by ` +
    'local therapy (resection, ablation or SABR); a controlled primary is not required. A ' +
    'metastasis in the brain counts; regional lymph nodes and the renal fossa do not. The listed ' +
    'number is a lower bound until the list is complete and the brain was imaged. Trials use 3 ' +
    'to 5',
  source: 'ESTRO-ASTRO consensus (at most 5 lesions), as reported in BJC 2022',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type OligometastaticAnswers = {
  /** Number of distant metastases; 1 to an open end when it is not stated. */
  readonly lesions: Span;
  /** Every metastasis can safely be treated by local therapy. */
  readonly allTreatable: Presence;
};

export type OligometastaticResult = {
  readonly oligometastatic: Presence;
  readonly fewEnough: Presence;
};

/**
 * Whether metastatic disease is oligometastatic: 1 to `maxLesions` lesions, all of them locally
 * treatable. Stated only when it holds for every number of lesions still possible.
 *
 * @source ESTRO-ASTRO (at most 5 lesions); clinical content, section 10.
 * @spec RCC-C-041
 */
export function oligometastatic(
  { lesions, allTreatable }: OligometastaticAnswers,
  maxLesions = MAX_LESIONS,
): OligometastaticResult {
  const fewEnough = allOf([atLeast(lesions, 1), not(atLeast(lesions, maxLesions + 1))]);
  return { oligometastatic: allOf([fewEnough, allTreatable]), fewEnough };
}
