import { z } from 'zod';

import { AxisName, PackStamp, StrengthName } from '../engine/evaluation.ts';
import {
  KnowledgeCompatibility,
  KnowledgeHold,
  KnowledgePlan,
  KnowledgeSequencing,
} from './knowledge-plan-model.ts';
import { KnowledgeCondition, KnowledgeRef } from './knowledge-ref.ts';
import { SourceCheck } from './source-check.ts';

/** A therapy, procedure, test or pathway as the pack describes it, for no patient in particular. */
export const KnowledgeCandidate = z.strictObject({
  id: z.string(),
  name: z.string(),
  modality: z.string(),
  slot: z.string(),
  intent: z.string(),
  line: z.string(),
  applies: KnowledgeCondition,
  blocks: z.array(z.string()),
  /** Ids of every argument: those of its blocks, then its own. */
  arguments: z.array(z.string()),
  classes: z.array(z.string()),
  /** Drug classes, agents and kinds of procedure the rules on plans go by. */
  traits: z.array(z.string()),
  orientation: z.string().optional(),
  interactions: z.string().optional(),
  expectedBenefit: z.string().optional(),
  dataNeeded: z.string().optional(),
  note: z.string().optional(),
  /** Red flags, plans and rules that name it. */
  namedBy: z.array(KnowledgeRef),
});
export type KnowledgeCandidate = z.infer<typeof KnowledgeCandidate>;

/** An argument once, however many options it speaks about. */
export const KnowledgeArgument = z.strictObject({
  id: z.string(),
  strength: StrengthName,
  axis: AxisName,
  when: KnowledgeCondition,
  text: z.string(),
  source: z.string(),
  until: z.string().optional(),
  /** Excludes while its condition is not known, too. */
  failSafe: z.boolean(),
  /** The shared block it belongs to; absent for an argument of one candidate. */
  block: z.string().optional(),
  candidates: z.array(z.string()),
});
export type KnowledgeArgument = z.infer<typeof KnowledgeArgument>;

/** Arguments that several options share. */
export const KnowledgeBlock = z.strictObject({
  id: z.string(),
  title: z.string(),
  arguments: z.array(z.string()),
  candidates: z.array(z.string()),
});
export type KnowledgeBlock = z.infer<typeof KnowledgeBlock>;

/** A danger that is computed from the case. */
export const KnowledgeRedFlag = z.strictObject({
  id: z.string(),
  severity: z.enum(['red', 'amber']),
  /** An amber flag is red where this holds. */
  redWhen: KnowledgeCondition.optional(),
  when: KnowledgeCondition,
  title: z.string(),
  action: z.string(),
  candidates: z.array(z.string()),
  /** The part of it that no fact tells. */
  notCovered: z.string().optional(),
  source: z.string(),
});
export type KnowledgeRedFlag = z.infer<typeof KnowledgeRedFlag>;

/** A fact the conditions look at: of the case itself, or computed from others. */
export const KnowledgeFact = z.strictObject({
  id: z.string(),
  label: z.string(),
  meaning: z.string(),
  /** What it can be, in words: every value, or the range with unit. */
  values: z.array(z.string()),
  unit: z.string().optional(),
  fields: z.array(z.string()),
  suppliedBy: z.string(),
  /** Facts it is computed from; empty for a fact of the case itself. */
  derivedFrom: z.array(z.string()),
  /** The rule it is computed by, where that is a condition. */
  rule: KnowledgeCondition.optional(),
  usedBy: z.array(KnowledgeRef),
});
export type KnowledgeFact = z.infer<typeof KnowledgeFact>;

/** A source with all that rests on it. */
export const KnowledgeSource = z.strictObject({
  id: z.string(),
  citation: z.string(),
  figures: z.string(),
  level: z.string(),
  /** The record of the check, word for word. */
  provenance: z.string(),
  check: SourceCheck,
  citedBy: z.array(KnowledgeRef),
});
export type KnowledgeSource = z.infer<typeof KnowledgeSource>;

/** A danger the pack cannot compute from a case: the board has to look itself. */
export const KnowledgeUncomputedFlag = z.strictObject({
  id: z.string(),
  severity: z.enum(['red', 'amber']),
  title: z.string(),
  action: z.string(),
  /** Why no case can raise it. */
  why: z.string(),
});
export type KnowledgeUncomputedFlag = z.infer<typeof KnowledgeUncomputedFlag>;

/** An item of the checklist of data that decide; without facts where no rule uses it yet. */
export const KnowledgeChecklistItem = z.strictObject({
  id: z.string(),
  item: z.string(),
  why: z.string(),
  changes: z.string(),
  facts: z.array(z.string()),
});

/** A part of the field the pack does not cover, and when that is said. */
export const KnowledgeGap = z.strictObject({
  id: z.string(),
  text: z.string(),
  when: KnowledgeCondition,
});

/** All a pack says, in words, with everything that hangs together linked both ways. */
export const Knowledge = z.strictObject({
  pack: PackStamp,
  /** When the sources that are not from memory were read: `2026-06`. */
  sourcesReadOn: z.string(),
  /** The day the pack should have been reviewed by has passed. */
  reviewOverdue: z.boolean(),
  intendedUse: z.string(),
  slots: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  candidates: z.array(KnowledgeCandidate),
  arguments: z.array(KnowledgeArgument),
  blocks: z.array(KnowledgeBlock),
  redFlags: z.array(KnowledgeRedFlag),
  uncomputedFlags: z.array(KnowledgeUncomputedFlag),
  plans: z.array(KnowledgePlan),
  holds: z.array(KnowledgeHold),
  compatibility: z.array(KnowledgeCompatibility),
  sequencing: z.array(KnowledgeSequencing),
  facts: z.array(KnowledgeFact),
  sources: z.array(KnowledgeSource),
  checklist: z.array(KnowledgeChecklistItem),
  gaps: z.array(KnowledgeGap),
});
export type Knowledge = z.infer<typeof Knowledge>;
