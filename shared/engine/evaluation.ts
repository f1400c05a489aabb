import { z } from 'zod';

/** Support for one option, from the strongest to none; meaning in docs/spec/engine.md. */
export const Tier = z.enum([
  'preferred',
  'recommended',
  'option',
  'weak-option',
  'not-recommended',
  'deferred',
  'excluded',
  'applicability-unknown',
]);
export type Tier = z.infer<typeof Tier>;

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

/** Why a condition holds, does not hold or cannot be told: in words, with the facts it used. */
export const Explanation = z.strictObject({
  condition: z.string(),
  truth: z.enum(['true', 'false', 'unknown']),
  facts: z.array(z.string()),
});
export type Explanation = z.infer<typeof Explanation>;

export const SourceView = z.strictObject({
  ref: z.string(),
  citation: z.string(),
  level: z.string(),
  provenance: z.string(),
});
export type SourceView = z.infer<typeof SourceView>;

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
  conflicted: z.boolean(),
  contraindicationNotRuledOut: z.boolean(),
  applies: Explanation,
  supporting: z.array(ArgumentView),
  opposing: z.array(ArgumentView),
  excluding: z.array(ArgumentView),
  notes: z.array(ArgumentView),
  pending: z.array(ArgumentView),
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
  candidate: z.string().optional(),
  explanation: Explanation,
  source: SourceView,
});
export type RedFlagView = z.infer<typeof RedFlagView>;

/** Where an option may end up once a missing item is known. */
export const Standing = z.enum([...Tier.options, 'not-applicable']);
export type Standing = z.infer<typeof Standing>;

/** A missing item and what it could change. */
export const MissingView = z.strictObject({
  fact: z.string(),
  label: z.string(),
  fields: z.array(z.string()),
  suppliedBy: z.string(),
  /** An exclusion hangs on it. */
  pendingExclusion: z.boolean(),
  redFlags: z.array(z.string()),
  changes: z.array(
    z.strictObject({
      option: z.string(),
      name: z.string(),
      from: Standing,
      to: z.array(Standing),
    }),
  ),
});
export type MissingView = z.infer<typeof MissingView>;

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
  missing: z.array(MissingView),
  gaps: z.array(z.strictObject({ id: z.string(), text: z.string() })),
});
export type Evaluation = z.infer<typeof Evaluation>;
