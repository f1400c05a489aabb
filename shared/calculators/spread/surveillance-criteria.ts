import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import { allOf, atLeast, not } from './presence-logic.ts';

export const SURVEILLANCE_CRITERIA: Calculator = {
  id: 'surveillance-criteria',
  spec: 'RCC-C-043',
  title: 'Surveillance criteria',
  method:
    'Metastatic disease, no systemic therapy given for it, no symptoms of the cancer (the ' +
    'cohort), at most 1 IMDC factor and metastases in at most 2 organs (favourable subset, ' +
    'defined afterwards). Bone is one organ, lymph nodes are one, a pair is one; regional lymph ' +
    'nodes and the renal fossa are not counted. Imaging in the cohort: at the start, every 3 ' +
    'months in year 1, every 4 months in year 2, then every 6 months',
  source: 'Rini 2016, doi 10.1016/S1470-2045(16)30196-6',
  provenance: 'partly-verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type SurveillanceAnswers = {
  /** No systemic therapy was given for advanced disease. */
  readonly treatmentNaive: Presence;
  readonly asymptomatic: Presence;
  /** Number of IMDC factors present, 0 to 6. */
  readonly imdcFactors: Span;
  /** Number of organs with a distant metastasis. */
  readonly organs: Span;
};

export type SurveillanceCriterion =
  'treatment-naive' | 'asymptomatic' | 'imdc-at-most-1' | 'organs-at-most-2';

export type SurveillanceResult = {
  readonly meets: Presence;
  readonly criteria: Readonly<Record<SurveillanceCriterion, Presence>>;
};

/**
 * Whether a case falls in the favourable subset of the prospective cohort of active surveillance
 * in metastatic renal cell carcinoma, criterion by criterion.
 *
 * @source Rini 2016; clinical content, section 10.
 * @spec RCC-C-043
 */
export function surveillanceCriteria(answers: SurveillanceAnswers): SurveillanceResult {
  const criteria = {
    'treatment-naive': answers.treatmentNaive,
    asymptomatic: answers.asymptomatic,
    'imdc-at-most-1': not(atLeast(answers.imdcFactors, 2)),
    'organs-at-most-2': not(atLeast(answers.organs, 3)),
  };
  return { meets: allOf(Object.values(criteria)), criteria };
}
