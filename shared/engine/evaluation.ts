import { z } from 'zod';

import { PlanView, UnbuiltPlan } from './plan-view-model.ts';
import { Explanation, SourceView } from './statement.ts';
import { Standing, Tier } from './tier.ts';

export const StrengthName = z.enum([
  'confirming',
  'strongly-supports',
  'weakly-supports',
  'weakly-opposes',
  'strongly-opposes',
  'note',
  'excludes',
  'excludes-overridable',
  'excludes-for-now',
]);

export const AxisName = z.enum([
  'health',
  'extent',
  'symptoms',
  'biology',
  'course',
  'evidence',
  'access',
  'goals',
]);

/** One fact as the case states it, in words. */
export const FactView = z.strictObject({
  id: z.string(),
  label: z.string(),
  state: z.enum(['known', 'partly-known', 'unknown']),
  /** `ECOG 1`, `2 or 3`, `not known`: with unit. */
  text: z.string(),
  basis: z.string().optional(),
  on: z.string().optional(),
  /** Case fields that feed the fact. */
  fields: z.array(z.string()),
  /** Case fields that would narrow it. */
  narrowedBy: z.array(z.string()),
  presumed: z.string().optional(),
});
export type FactView = z.infer<typeof FactView>;

/** An argument that speaks, or that would speak if something unknown were known. */
export const ArgumentView = z.strictObject({
  id: z.string(),
  strength: StrengthName,
  axis: AxisName,
  text: z.string(),
  explanation: Explanation,
  source: SourceView,
  until: z.string().optional(),
  /** Fired although its condition is unknown, because the safe side is to exclude. */
  failSafe: z.boolean(),
});
export type ArgumentView = z.infer<typeof ArgumentView>;

/** The smallest change of one or two known facts that moves an option to another tier. */
export const FlipView = z.strictObject({
  changes: z.array(
    z.strictObject({ fact: z.string(), label: z.string(), from: z.string(), to: z.string() }),
  ),
  standing: Standing,
});
export type FlipView = z.infer<typeof FlipView>;

/** Whether an option keeps its tier when the patient is measured a little differently. */
export const RobustnessView = z.strictObject({
  stable: z.boolean(),
  /** Every variant that moves it, and where to. */
  moves: z.array(z.strictObject({ variant: z.string(), label: z.string(), standing: Standing })),
});
export type RobustnessView = z.infer<typeof RobustnessView>;

/** One candidate weighed for one case. */
export const OptionView = z.strictObject({
  id: z.string(),
  name: z.string(),
  modality: z.string(),
  slot: z.string(),
  intent: z.string(),
  line: z.string(),
  tier: Tier,
  /** For a deferred option: the tier it would have once the temporary reasons are lifted. */
  tierOnceLifted: Tier.optional(),
  /** For a deferred option: what must have happened. */
  availableWhen: z.array(z.string()),
  /** For an excluded option that a board may override: the tier support alone would give. */
  tierIfOverridden: Tier.optional(),
  conflicted: z.boolean(),
  contraindicationNotRuledOut: z.boolean(),
  applies: Explanation,
  supporting: z.array(ArgumentView),
  opposing: z.array(ArgumentView),
  excluding: z.array(ArgumentView),
  notes: z.array(ArgumentView),
  pending: z.array(ArgumentView),
  /** Other options of the slot with the same tier and the same support. */
  tiedWith: z.array(z.string()),
  flips: z.array(FlipView),
  robustness: RobustnessView,
  orientation: z.string().optional(),
  interactions: z.string().optional(),
  expectedBenefit: z.string().optional(),
  note: z.string().optional(),
});
export type OptionView = z.infer<typeof OptionView>;

export const RedFlagView = z.strictObject({
  id: z.string(),
  severity: z.enum(['red', 'amber']),
  /** Raised, or not ruled out because something is unknown. */
  state: z.enum(['raised', 'not-ruled-out']),
  title: z.string(),
  action: z.string(),
  candidates: z.array(z.string()).optional(),
  /** The part of the flag that is not read from the case. */
  notCovered: z.string().optional(),
  explanation: Explanation,
  source: SourceView,
});
export type RedFlagView = z.infer<typeof RedFlagView>;

export const StandingChange = z.strictObject({
  option: z.string(),
  name: z.string(),
  from: Standing,
  to: z.array(Standing),
});
export type StandingChange = z.infer<typeof StandingChange>;

/** What one possible answer to a missing item would change. */
export const AnswerView = z.strictObject({
  /** The answer in words with unit: `yes`, `below 8 g/dL`. */
  answer: z.string(),
  changes: z.array(z.strictObject({ option: z.string(), name: z.string(), to: Standing })),
  redFlags: z.array(z.string()),
  redFlagsRuledOut: z.array(z.string()),
  /** Options of which it settles a contraindication that is not ruled out now. */
  settles: z.array(z.strictObject({ option: z.string(), name: z.string() })),
  plansGained: z.array(z.string()),
  plansLost: z.array(z.string()),
  /** Plans that stay offered, with other steps, problems or notes. */
  plansChanged: z.array(z.string()),
});
export type AnswerView = z.infer<typeof AnswerView>;

/** A missing item that changes nothing whatever its value: no reason to chase it. */
export const IdleView = z.strictObject({
  fact: z.string(),
  label: z.string(),
  fields: z.array(z.string()),
  suppliedBy: z.string(),
});
export type IdleView = z.infer<typeof IdleView>;

/** A missing item and what it could change. */
export const MissingView = z.strictObject({
  fact: z.string(),
  label: z.string(),
  fields: z.array(z.string()),
  suppliedBy: z.string(),
  /** An exclusion hangs on it. */
  pendingExclusion: z.boolean(),
  redFlags: z.array(z.string()),
  plans: z.array(z.string()),
  /** Why the pack's checklist asks for it. */
  why: z.string().optional(),
  changes: z.array(StandingChange),
  /** Answer by answer; answers with the same consequences stand together. */
  answers: z.array(AnswerView),
});
export type MissingView = z.infer<typeof MissingView>;

/** A derived fact stated as one thing and computed as another. */
export const FactConflict = z.strictObject({
  fact: z.string(),
  label: z.string(),
  stated: z.string(),
  computed: z.string(),
  basis: z.string(),
});
export type FactConflict = z.infer<typeof FactConflict>;

export const PackStamp = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: z.string(),
  sha256: z.string(),
  evidenceCutoff: z.string(),
  reviewBy: z.string(),
  status: z.string(),
});
export type PackStamp = z.infer<typeof PackStamp>;

/** Everything the engine says about one set of facts. Same facts and pack, same bytes. */
export const Evaluation = z.strictObject({
  pack: PackStamp,
  facts: z.record(z.string(), FactView),
  redFlags: z.array(RedFlagView),
  slots: z.array(
    z.strictObject({ id: z.string(), label: z.string(), options: z.array(OptionView) }),
  ),
  /** Ranked; equal ones in the order of the pack. */
  plans: z.array(PlanView),
  plansNotPossible: z.array(UnbuiltPlan),
  /** Titles of all plans of the pack by id, for plans that are not there yet. */
  planTitles: z.record(z.string(), z.string()),
  missing: z.array(MissingView),
  idle: z.array(IdleView),
  conflicts: z.array(FactConflict),
  /** What robustness was tried with; an option is stable only against these. */
  variants: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  gaps: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});
export type Evaluation = z.infer<typeof Evaluation>;
