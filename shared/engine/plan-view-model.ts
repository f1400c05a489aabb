import { z } from 'zod';

import { Explanation, SourceView } from './statement.ts';
import { Tier } from './tier.ts';

/** Where a step stands in a plan, in the order of the steps. */
export const PlanPhaseName = z.enum([
  'emergency',
  'clarify',
  'local-first',
  'backbone',
  'reassess',
  'consolidate',
  'supportive',
]);
export type PlanPhase = z.infer<typeof PlanPhaseName>;

/** A candidate in a step of a plan. */
export const PlannedOption = z.strictObject({
  id: z.string(),
  name: z.string(),
  tier: Tier,
  /** For a deferred one: what must have happened first. */
  availableWhen: z.array(z.string()),
  contraindicationNotRuledOut: z.boolean(),
  /** Stands in because none of the candidates the template names is available. */
  substitute: z.boolean(),
});
export type PlannedOption = z.infer<typeof PlannedOption>;

/** One step of a plan with the options that are open for it. */
export const PlanStepView = z.strictObject({
  phase: PlanPhaseName,
  /** What the step is for; a milestone is only this. */
  purpose: z.string(),
  /** Ties stand side by side; empty for a milestone. */
  options: z.array(PlannedOption),
  /** Every one of the options belongs to the step, or one of them is chosen. */
  takes: z.enum(['best', 'each']),
  waitsFor: z.string().optional(),
  /** The template or rule that brought the step in. */
  from: z.string(),
  /** Whether the step is needed is itself not known. */
  uncertain: z.boolean(),
});
export type PlanStepView = z.infer<typeof PlanStepView>;

/** Two parts of the plan that need a hold or care together. */
export const PlanNote = z.strictObject({
  id: z.string(),
  kind: z.enum(['hold', 'caution', 'compatible', 'rule']),
  text: z.string(),
  options: z.array(z.string()),
  /** Whether it bears on this patient is not known. */
  uncertain: z.boolean(),
  source: SourceView,
  provenance: z.string().optional(),
});
export type PlanNote = z.infer<typeof PlanNote>;

/** A multimodal plan made of options that are open to this patient. */
export const PlanView = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** Offered: its trigger holds. Possible: it may, something is unknown. */
  state: z.enum(['offered', 'possible']),
  trigger: Explanation,
  /** The problems whose steps are part of it. */
  joins: z.array(z.strictObject({ id: z.string(), title: z.string(), trigger: Explanation })),
  steps: z.array(PlanStepView),
  leftOut: z.array(z.strictObject({ id: z.string(), name: z.string(), reason: z.string() })),
  notes: z.array(PlanNote),
  watch: z.array(z.string()),
  review: z.array(z.string()),
  source: SourceView,
});
export type PlanView = z.infer<typeof PlanView>;

/** A plan whose trigger holds but that cannot be built, and why. */
export const UnbuiltPlan = z.strictObject({
  id: z.string(),
  title: z.string(),
  reason: z.string(),
});
export type UnbuiltPlan = z.infer<typeof UnbuiltPlan>;
