import {
  all,
  any,
  atLeast,
  atMost,
  is,
  isNot,
  isOneOf,
  not,
  yes,
} from '../../../engine/condition.ts';
import type { Condition } from '../../../engine/condition.ts';
import { factsIn } from '../../../engine/condition.ts';
import type { DerivedFact } from '../../../engine/pack.ts';

/** Advanced disease is what needs a systemic decision. */
export const advanced = situation(
  'advanced',
  'Advanced disease',
  'Metastatic, or locally advanced or recurrent and not resectable: needs a systemic decision',
  any(
    is('setting', 'metastatic'),
    all(
      any(is('setting', 'locally_advanced'), yes('local_recurrence')),
      not(yes('primary_resectable_d')),
    ),
  ),
);

/** Facts that sum up extent, fitness and course for the candidates. */
export const situationFacts: readonly DerivedFact[] = [
  situation(
    'oligomet',
    'Oligometastatic',
    'One to five metastases',
    all(atLeast('mets_count', 1), atMost('mets_count', 5)),
  ),
  situation(
    'as_profile',
    'Profile for surveillance',
    'Asymptomatic, low burden, indolent, no brain metastasis, not sarcomatoid, at most one ' +
      'IMDC factor: candidate for surveillance of metastatic disease',
    all(
      not(yes('symptomatic')),
      is('burden', 'low'),
      is('tempo', 'indolent'),
      not(yes('met_brain')),
      not(yes('sarcomatoid')),
      atMost('imdc_score', 1),
    ),
  ),
  situation(
    'unfit_surgery',
    'Surgery unsuitable or declined',
    'Prohibitive anaesthetic risk, surgery declined, or ECOG 3 or worse',
    any(is('anaesthetic_risk', 'prohibitive'), yes('refuses_surgery'), atLeast('ecog', 3)),
  ),
  situation(
    'prior_systemic_d',
    'Previous systemic therapy',
    'Systemic therapy for advanced disease was given',
    any(
      isNot('systemic_response', 'na'),
      atLeast('line', 2),
      atLeast('prior_vegf_lines', 1),
      is('prior_pd1', 'metastatic'),
      yes('prior_platinum'),
      yes('prior_everolimus'),
      yes('prior_belzutifan'),
    ),
  ),
  situation(
    'off_treatment_controlled',
    'Off treatment, disease controlled',
    'Treatment-free with controlled disease',
    all(
      not(yes('on_systemic')),
      yes('prior_systemic_d'),
      isOneOf('systemic_response', 'cr', 'pr', 'sd'),
      is('progression_pattern', 'na'),
    ),
  ),
];

/** A yes/no fact that one condition decides. */
export function situation(
  id: string,
  label: string,
  meaning: string,
  rule: Condition,
): DerivedFact {
  return {
    id,
    label,
    domain: { kind: 'yes-no' },
    meaning,
    fields: [],
    suppliedBy: 'Oncology',
    from: factsIn(rule),
    rule,
  };
}
