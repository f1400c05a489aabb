import type {
  DecisionDraft,
  DifferenceReason,
  OutcomeType,
  Recommendation,
  RecommendationVerb,
  TreatmentIntent,
} from '../domain/decision.ts';
import { formatDate } from '../domain/format-date.ts';
import { NOT_READY_TEXT } from './not-ready-text.ts';

export const OUTCOME_TEXT: Readonly<Record<OutcomeType, string>> = {
  recommended: 'Recommended',
  'equivalent-options': 'Equivalent options, to decide with the patient',
  deferred: 'Deferred',
  'standard-of-care': 'Not discussed, standard of care',
  discharged: 'Discharged',
};

export const VERB_TEXT: Readonly<Record<RecommendationVerb, string>> = {
  offer: 'Offer',
  start: 'Start',
  continue: 'Continue',
  'change-to': 'Change to',
  stop: 'Stop',
  perform: 'Perform',
  'refer-for': 'Refer for',
  obtain: 'Obtain',
  repeat: 'Repeat',
  watch: 'Watch',
  consider: 'Consider',
};

export const INTENT_TEXT: Readonly<Record<TreatmentIntent, string>> = {
  curative: 'curative intent',
  'disease-control': 'to control the disease',
  'symptom-relief': 'to relieve symptoms',
  diagnosis: 'for diagnosis',
  prevention: 'for prevention',
  supportive: 'supportive',
};

export const DIFFERENCE_TEXT: Readonly<Record<DifferenceReason, string>> = {
  'patient-preference': 'Patient’s preference',
  comorbidity: 'Comorbidity',
  frailty: 'Frailty',
  'toxicity-risk': 'Risk of toxicity',
  technical: 'Technical reasons',
  access: 'Access or availability',
  trial: 'Clinical trial',
  'new-information': 'New information in the meeting',
  'evidence-judged-differently': 'Evidence judged differently',
  other: 'Other reason',
};

/** One step as it is read back: `Start nivolumab + cabozantinib, to control the disease, if …`. */
export function recommendationText(step: Recommendation): string {
  const { verb, what, target, intent, conditions, sequence, owner, due } = step;
  const parts = [
    `${VERB_TEXT[verb]} ${what}${ownKind(step)}${target === undefined ? '' : ` to ${target}`}`,
    ...(intent === undefined ? [] : [INTENT_TEXT[intent]]),
    ...(sequence === undefined ? [] : [sequence]),
    ...conditions.map((condition) => `if ${condition}`),
    ...(owner === undefined ? [] : [`by ${owner}`]),
    ...(due === undefined ? [] : [`until ${formatDate(due)}`]),
  ];
  return parts.join(', ');
}

/** The kind of treatment, where the step is in the board's own words. */
function ownKind({ candidate, plan, modality }: Recommendation): string {
  return modality === undefined || (candidate ?? plan) !== undefined ? '' : ` (${modality})`;
}

/** The decision in one line, for lists. */
export function decisionSummary({
  outcome,
  deferral,
  recommendations = [],
}: DecisionDraft): string {
  const kind = outcome === undefined ? [] : [OUTCOME_TEXT[outcome]];
  const said = [
    ...(deferral === undefined ? [] : [reasonText(deferral)]),
    ...recommendations.map(recommendationText),
  ].join('; ');
  const whole = [...kind, ...(said === '' ? [] : [said])].join(': ');
  return asNote(whole);
}

/** A text as long as a note can be, which says where it was cut. */
export function asNote(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - GOES_ON.length)}${GOES_ON}`;
}

/** What a note holds, and what stands where a longer summary was cut. */
const LONGEST = 4000;
const GOES_ON = ' … (goes on in the minutes)';

/** `Imaging missing: CT chest`. */
export function reasonText({ reason, note }: NonNullable<DecisionDraft['deferral']>): string {
  return note === undefined ? NOT_READY_TEXT[reason] : `${NOT_READY_TEXT[reason]}: ${note}`;
}
