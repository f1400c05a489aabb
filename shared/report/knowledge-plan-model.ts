import { z } from 'zod';

import { PlanPhaseName } from '../engine/plan-view-model.ts';
import { KnowledgeCondition } from './knowledge-ref.ts';
import { SourceCheck } from './source-check.ts';

/** A step of a plan: a choice among candidates, or a milestone. */
export const KnowledgeStep = z.strictObject({
  kind: z.enum(['choice', 'milestone']),
  phase: PlanPhaseName,
  purpose: z.string(),
  candidates: z.array(z.string()),
  /** Every available candidate belongs to the step, or the best supported one. */
  takes: z.enum(['best', 'each']),
  when: KnowledgeCondition.optional(),
  required: z.boolean(),
  /** Label of the slot whose other candidates may stand in. */
  substitutes: z.string().optional(),
  waitsFor: z.string().optional(),
});
export type KnowledgeStep = z.infer<typeof KnowledgeStep>;

/** A template of plans: what it is for, its steps, and what to watch. */
export const KnowledgePlan = z.strictObject({
  id: z.string(),
  title: z.string(),
  role: z.enum(['strategy', 'problem']),
  when: KnowledgeCondition,
  steps: z.array(KnowledgeStep),
  watch: z.array(z.string()),
  review: z.string(),
  source: z.string(),
});
export type KnowledgePlan = z.infer<typeof KnowledgePlan>;

/** A trait and the candidates that have it. */
export const KnowledgeTrait = z.strictObject({
  trait: z.string(),
  candidates: z.array(z.string()),
});
export type KnowledgeTrait = z.infer<typeof KnowledgeTrait>;

/** A rule on two kinds of treatment in one plan. */
export const KnowledgeCompatibility = z.strictObject({
  id: z.string(),
  between: z.array(KnowledgeTrait),
  verdict: z.enum(['never', 'hold', 'caution', 'compatible']),
  when: KnowledgeCondition.optional(),
  text: z.string(),
  source: z.string(),
});
export type KnowledgeCompatibility = z.infer<typeof KnowledgeCompatibility>;

/** How long a drug is held around surgery; the national label prevails. */
export const KnowledgeHold = z.strictObject({
  id: z.string(),
  agent: KnowledgeTrait,
  label: z.string(),
  before: z.string(),
  restart: z.string(),
  source: z.string(),
  provenance: z.string(),
  check: SourceCheck,
});
export type KnowledgeHold = z.infer<typeof KnowledgeHold>;

/** A rule on the order of treatments. */
export const KnowledgeSequencing = z.strictObject({
  id: z.string(),
  text: z.string(),
  when: KnowledgeCondition.optional(),
  /** Empty: said with every plan. */
  concerns: z.array(KnowledgeTrait),
  adds: z.array(KnowledgeStep),
  source: z.string(),
});
export type KnowledgeSequencing = z.infer<typeof KnowledgeSequencing>;
