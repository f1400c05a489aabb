import { z } from 'zod';

import {
  DifferenceReason,
  OutcomeType,
  RecommendationVerb,
  TreatmentIntent,
} from '#shared/domain/decision';
import { BoardRole } from '#shared/domain/meeting-profile';
import { NotReadyReason } from '#shared/domain/preparation';

/** A choice nobody has made yet is empty: nothing is preselected. */
function chosen<Values extends Readonly<Record<string, string>>>(values: z.ZodEnum<Values>) {
  return z.union([values, z.literal('')]);
}

/** One step as it is typed; days are kept as typed. */
const StepEntry = z.strictObject({
  id: z.string(),
  verb: chosen(RecommendationVerb),
  what: z.string(),
  modality: z.string(),
  target: z.string(),
  intent: chosen(TreatmentIntent),
  /** Several, with a semicolon between. */
  conditions: z.string(),
  sequence: z.string(),
  owner: z.string(),
  due: z.string(),
});
export type StepEntry = z.infer<typeof StepEntry>;

const DissentEntry = z.strictObject({
  id: z.string(),
  role: chosen(BoardRole),
  name: z.string(),
  view: z.string(),
});
export type DissentEntry = z.infer<typeof DissentEntry>;

const ActionEntry = z.strictObject({
  id: z.uuid(),
  what: z.string(),
  owner: z.string(),
  due: z.string(),
});
export type ActionEntry = z.infer<typeof ActionEntry>;

/** Everything typed on one case at the table, valid or not. */
export const DecisionEntry = z.strictObject({
  outcome: chosen(OutcomeType),
  steps: z.array(StepEntry),
  deferralReason: chosen(NotReadyReason),
  deferralNote: z.string(),
  rationale: z.string(),
  differenceReasons: z.array(DifferenceReason),
  differenceNote: z.string(),
  dissent: z.array(DissentEntry),
  trialConsidered: z.enum(['yes', 'no', '']),
  trialWhy: z.string(),
  toldBy: z.string(),
  actions: z.array(ActionEntry),
  rediscussWhen: z.string(),
  rediscussOn: z.string(),
  /** Who answers for it; a role in words with `other`. */
  byName: z.string(),
  byRole: z.string(),
  byOtherRole: z.string(),
  /** Why a recorded decision is corrected. */
  correction: z.string(),
  /** How the team's own view and the supported options were brought together. */
  reconciled: z.enum(['kept', 'taken', '']),
  /** Whether a recorded decision is being corrected. */
  isCorrecting: z.boolean(),
  /** Version that is being corrected; 0: none, or not kept by an earlier version of the app. */
  correctsVersion: z.int().min(0).default(0),
  /** The operator's own notes; never part of a decision. */
  notes: z.string(),
});
export type DecisionEntry = z.infer<typeof DecisionEntry>;

export const EMPTY_ENTRY: DecisionEntry = {
  outcome: '',
  steps: [],
  deferralReason: '',
  deferralNote: '',
  rationale: '',
  differenceReasons: [],
  differenceNote: '',
  dissent: [],
  trialConsidered: '',
  trialWhy: '',
  toldBy: '',
  actions: [],
  rediscussWhen: '',
  rediscussOn: '',
  byName: '',
  byRole: '',
  byOtherRole: '',
  correction: '',
  reconciled: '',
  isCorrecting: false,
  correctsVersion: 0,
  notes: '',
};

export const OTHER_ROLE = 'other';

export function emptyStep(): StepEntry {
  return {
    id: crypto.randomUUID(),
    verb: '',
    what: '',
    modality: '',
    target: '',
    intent: '',
    conditions: '',
    sequence: '',
    owner: '',
    due: '',
  };
}

export function emptyDissent(): DissentEntry {
  return { id: crypto.randomUUID(), role: '', name: '', view: '' };
}

export function emptyAction(): ActionEntry {
  return { id: crypto.randomUUID(), what: '', owner: '', due: '' };
}

/** Whether a row holds anything beside its key. */
export function isBlank({ id: _id, ...typed }: StepEntry | DissentEntry | ActionEntry): boolean {
  return Object.values(typed).every((text) => text.trim() === '');
}

/** What was kept of a case; what a former version kept otherwise starts anew. */
export function restoredEntry(kept: unknown): DecisionEntry {
  const parsed = DecisionEntry.safeParse(kept);
  return parsed.success ? parsed.data : EMPTY_ENTRY;
}

/** The role as it is recorded. */
export function recordedRole({ byRole, byOtherRole }: DecisionEntry): string {
  return (byRole === OTHER_ROLE ? byOtherRole : byRole).trim();
}
