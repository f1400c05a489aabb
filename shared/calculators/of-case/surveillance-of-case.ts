import { capitalised } from '../../domain/in-sentence.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import {
  SURVEILLANCE_CRITERIA,
  type SurveillanceCriterion,
  type SurveillanceResult,
  surveillanceCriteria,
} from '../spread/surveillance-criteria.ts';
import { SURVEILLANCE_CRITERION_TEXT } from '../spread/spread-text.ts';
import type { CoreScores, Presence, Score } from '../scores.ts';
import { treatmentNaive } from './advanced-therapy.ts';
import { withoutCancerSymptoms } from './cancer-symptoms.ts';
import { type Basis, joinBasis } from './case-finding.ts';
import { imdcBasis } from './imdc-basis.ts';
import { metastaticOrgans } from './metastatic-organs.ts';

/**
 * Whether a metastatic case falls in the favourable subset of the surveillance cohort, with the
 * criterion that fails or is open.
 *
 * @spec RCC-C-043
 */
export function surveillanceOfCase(document: CaseDocument, { imdc }: CoreScores): Score {
  const naive = treatmentNaive(document);
  const symptoms = withoutCancerSymptoms(document);
  const organs = metastaticOrgans(document);
  const result = surveillanceCriteria({
    treatmentNaive: naive.value,
    asymptomatic: symptoms.value,
    imdcFactors: { min: imdc.fewest, max: imdc.most },
    organs: organs.value,
  });
  const findings: Readonly<Record<SurveillanceCriterion, Basis>> = {
    'treatment-naive': naive,
    asymptomatic: symptoms,
    'imdc-at-most-1': imdcBasis(imdc),
    'organs-at-most-2': organs,
  };
  const { inputs, notes } = joinBasis(Object.values(findings));
  const text = textOf(result);
  const state = stateOf(result);
  return {
    ...SURVEILLANCE_CRITERIA,
    state,
    ...(state === 'unknown' ? {} : { value: capitalised(text) }),
    statement: `Surveillance criteria ${text}`,
    inputs,
    missing:
      result.meets === 'unknown'
        ? joinBasis(withAnswer(result, 'unknown').map((key) => findings[key])).missing
        : [],
    notes,
    ...publishedFor(result),
  };
}

function stateOf({ meets, criteria }: SurveillanceResult): Score['state'] {
  if (meets !== 'unknown') return 'known';
  return Object.values(criteria).includes('yes') ? 'interval' : 'unknown';
}

function textOf(result: SurveillanceResult): string {
  if (result.meets === 'yes') return 'met';
  const failed = withAnswer(result, 'no').map((key) => SURVEILLANCE_CRITERION_TEXT[key].failed);
  if (failed.length > 0) return `not met: ${failed.join(', ')}`;
  const open = withAnswer(result, 'unknown').map((key) => SURVEILLANCE_CRITERION_TEXT[key].open);
  return `open: ${open.join(', ')}`;
}

function withAnswer(
  { criteria }: SurveillanceResult,
  answer: Presence,
): readonly SurveillanceCriterion[] {
  return CRITERIA.filter((key) => criteria[key] === answer);
}

const CRITERIA: readonly SurveillanceCriterion[] = [
  'treatment-naive',
  'asymptomatic',
  'imdc-at-most-1',
  'organs-at-most-2',
];

/** The cohort was untreated and free of symptoms: of others its figures say nothing. */
function publishedFor({ criteria }: SurveillanceResult): Pick<Score, 'published'> {
  const isOutside = criteria['treatment-naive'] === 'no' || criteria.asymptomatic === 'no';
  return isOutside ? {} : { published: PUBLISHED };
}

const PUBLISHED: readonly string[] = [
  'Untreated, asymptomatic metastatic RCC (52 enrolled, 48 analysed): median time on surveillance ' +
    '14.9 months (10.6 to 25.0), shorter with more IMDC factors and more metastatic sites',
  'At most 1 IMDC factor and at most 2 organs: about 22.2 months, others about 8.4 months ' +
    '(defined afterwards; from memory, to be checked)',
];
