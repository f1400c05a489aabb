import { z } from 'zod';

import { BoardRole } from './meeting-profile.ts';
import { NotReadyReason } from './preparation.ts';
import { Text } from './recorded.ts';

/**
 * What the meeting came to: one recommendation, several equivalent options to decide with the
 * patient, put off for a coded reason, standard of care without discussion, or discharged.
 */
export const OutcomeType = z.enum([
  'recommended',
  'equivalent-options',
  'deferred',
  'standard-of-care',
  'discharged',
]);
export type OutcomeType = z.infer<typeof OutcomeType>;

/** How a recommended step begins. */
export const RecommendationVerb = z.enum([
  'offer',
  'start',
  'continue',
  'change-to',
  'stop',
  'perform',
  'refer-for',
  'obtain',
  'repeat',
  'watch',
  'consider',
]);
export type RecommendationVerb = z.infer<typeof RecommendationVerb>;

export const TreatmentIntent = z.enum([
  'curative',
  'disease-control',
  'symptom-relief',
  'diagnosis',
  'prevention',
  'supportive',
]);
export type TreatmentIntent = z.infer<typeof TreatmentIntent>;

const Short = Text.max(400);
const Person = Text.max(120);

/** One recommended step, as it is built and read back. */
export const Recommendation = z.strictObject({
  /** The pack's candidate or plan it began with; a step of the board's own has neither. */
  candidate: z.string().min(1).max(200).optional(),
  plan: z.string().min(1).max(200).optional(),
  verb: RecommendationVerb,
  /** Kind of treatment, as the pack names modalities. */
  modality: Short.optional(),
  /** Agent or procedure. */
  what: Short,
  /** Lesion or organ it is aimed at. */
  target: Short.optional(),
  intent: TreatmentIntent.optional(),
  /** Under which conditions: `biopsy confirms clear cell RCC`. */
  conditions: z.array(Short).max(10),
  /** What it comes after: `after stereotactic radiotherapy`. */
  sequence: Short.optional(),
  owner: Person.optional(),
  due: z.iso.date().optional(),
});
export type Recommendation = z.infer<typeof Recommendation>;

/** Why the board differs from what the pack supports. */
export const DifferenceReason = z.enum([
  'patient-preference',
  'comorbidity',
  'frailty',
  'toxicity-risk',
  'technical',
  'access',
  'trial',
  'new-information',
  'evidence-judged-differently',
  'other',
]);
export type DifferenceReason = z.infer<typeof DifferenceReason>;

export const Dissent = z.strictObject({ role: BoardRole, name: Person.optional(), view: Text });
export type Dissent = z.infer<typeof Dissent>;

/** Something somebody does after the meeting. */
export const MeetingAction = z.strictObject({
  id: z.uuid(),
  what: Short,
  owner: Person,
  due: z.iso.date().optional(),
});
export type MeetingAction = z.infer<typeof MeetingAction>;

/** Whether a trial was considered; the answer is never presumed. */
export const TrialAnswer = z.strictObject({
  considered: z.enum(['yes', 'no']),
  /** Which, or why none. */
  why: Text,
});
export type TrialAnswer = z.infer<typeof TrialAnswer>;

const fields = {
  outcome: OutcomeType,
  recommendations: z.array(Recommendation).max(12),
  deferral: z.strictObject({ reason: NotReadyReason, note: Text.optional() }).optional(),
  rationale: Text.optional(),
  /** Required when a step is not among the options the pack supports. */
  difference: z.strictObject({ reasons: z.array(DifferenceReason).min(1), note: Text }).optional(),
  dissent: z.array(Dissent).max(20),
  trial: TrialAnswer.optional(),
  toldBy: Person.optional(),
  actions: z.array(MeetingAction).max(30),
  rediscuss: z.strictObject({ when: Short, on: z.iso.date().optional() }).optional(),
};

/** A decision in the making: whatever is typed so far. */
export const DecisionDraft = z.strictObject(fields).partial();
export type DecisionDraft = z.infer<typeof DecisionDraft>;

/** A decision that can be recorded. */
export const Decision = z.strictObject(fields).superRefine((decision, context) => {
  for (const { path, message } of lackingIn(decision)) {
    context.addIssue({ code: 'custom', path: [...path], message });
  }
});
export type Decision = z.infer<typeof Decision>;

type Lack = { readonly path: readonly (string | number)[]; readonly message: string };
type Need = Lack & { readonly isLackingIn: (draft: DecisionDraft) => boolean };

const NEEDS: readonly Need[] = [
  {
    path: ['outcome'],
    message: 'must be chosen',
    isLackingIn: ({ outcome }) => outcome === undefined,
  },
  {
    path: ['recommendations'],
    message: 'must name a step',
    isLackingIn: (draft) => draft.outcome === 'recommended' && stepsIn(draft) < 1,
  },
  {
    path: ['recommendations'],
    message: 'must name at least two options',
    isLackingIn: (draft) => draft.outcome === 'equivalent-options' && stepsIn(draft) < 2,
  },
  {
    path: ['trial'],
    message: 'must say whether a trial was considered',
    isLackingIn: ({ outcome, trial }) =>
      (outcome === 'recommended' || outcome === 'equivalent-options') && trial === undefined,
  },
  {
    path: ['deferral'],
    message: 'must name a reason',
    isLackingIn: ({ outcome, deferral }) => outcome === 'deferred' && deferral === undefined,
  },
  {
    path: ['deferral', 'note'],
    message: 'must say in words what is missing',
    isLackingIn: ({ deferral }) => deferral?.reason === 'other' && deferral.note === undefined,
  },
  {
    path: ['recommendations'],
    message: 'must name the standard of care',
    isLackingIn: (draft) =>
      draft.outcome === 'standard-of-care' && stepsIn(draft) < 1 && draft.rationale === undefined,
  },
];

function stepsIn({ recommendations = [] }: DecisionDraft): number {
  return recommendations.length;
}

/** What a decision of its outcome still needs before it can be recorded. */
export function lackingIn(draft: DecisionDraft): readonly Lack[] {
  return NEEDS.filter(({ isLackingIn }) => isLackingIn(draft)).map(({ path, message }) => ({
    path,
    message,
  }));
}
