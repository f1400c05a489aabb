import { z } from 'zod';

import { FactConflict, FactView, StrengthName } from '../engine/evaluation.ts';
import { Explanation } from '../engine/statement.ts';
import { Standing } from '../engine/tier.ts';

/** A value to assume for a fact. */
export const AssumedValue = z.union([z.boolean(), z.number(), z.string().max(100)]);
export type AssumedValue = z.infer<typeof AssumedValue>;

/** One fact assumed to be something else than the case says; null assumes that it is not known. */
export const AssumedChange = z.strictObject({
  fact: z.string().min(1).max(100),
  value: AssumedValue.nullable(),
});
export type AssumedChange = z.infer<typeof AssumedChange>;

/** The values that may be assumed for a fact, ready to be asked for. */
export const AssumableDomain = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yes-no') }),
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  }),
  z.strictObject({
    kind: z.literal('number'),
    min: z.number(),
    /** Left out where there is no upper end. */
    max: z.number().optional(),
    integer: z.boolean(),
    unit: z.string().optional(),
  }),
]);
export type AssumableDomain = z.infer<typeof AssumableDomain>;

/** A base fact with what the case says of it now. */
export const AssumableFact = z.strictObject({
  id: z.string(),
  label: z.string(),
  meaning: z.string(),
  theme: z.string(),
  domain: AssumableDomain,
  present: z.strictObject({
    state: FactView.shape.state,
    /** `1`, `2 or 3`, `not known`: with unit. */
    text: z.string(),
    /** The one value it has, where it is known. */
    value: AssumedValue.optional(),
    basis: z.string().optional(),
    on: z.string().optional(),
    presumed: z.string().optional(),
  }),
  /** Changed alone it would move an option, a red flag or a plan. */
  moves: z.boolean(),
  /** An option that applies or may apply now, or a red flag, looks at it. */
  bears: z.boolean(),
});
export type AssumableFact = z.infer<typeof AssumableFact>;

/** Everything that can be assumed differently for one case; what moves something comes first. */
export const AssumableFacts = z.strictObject({
  themes: z.array(z.strictObject({ id: z.string(), label: z.string() })),
  facts: z.array(AssumableFact),
});
export type AssumableFacts = z.infer<typeof AssumableFacts>;

/** A fact before and after, in words with unit. */
export const FactMove = z.strictObject({
  fact: z.string(),
  label: z.string(),
  from: z.string(),
  to: z.string(),
});
export type FactMove = z.infer<typeof FactMove>;

/** An argument speaks, may speak because something is not known, or does not speak. */
export const Voice = z.enum(['speaks', 'open', 'silent']);
export type Voice = z.infer<typeof Voice>;

/** An argument that is heard differently. */
export const ReasonMove = z.strictObject({
  id: z.string(),
  strength: StrengthName,
  text: z.string(),
  was: Voice,
  now: Voice,
});
export type ReasonMove = z.infer<typeof ReasonMove>;

/** An option before and after. */
export const OptionMove = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Name of its slot. */
  slot: z.string(),
  from: Standing,
  to: Standing,
  because: z.array(ReasonMove),
  /** The condition on which it applies at all, where that is judged differently. */
  applies: z
    .strictObject({
      condition: z.string(),
      was: Explanation.shape.truth,
      now: Explanation.shape.truth,
    })
    .optional(),
});
export type OptionMove = z.infer<typeof OptionMove>;

/** How a red flag stands; one that the evaluation leaves out is ruled out. */
export const RedFlagState = z.enum(['raised', 'not-ruled-out', 'ruled-out']);
export type RedFlagState = z.infer<typeof RedFlagState>;

/** A red flag that stands otherwise under the assumption. */
export const RedFlagMove = z.strictObject({
  id: z.string(),
  severity: z.enum(['red', 'amber']),
  title: z.string(),
  action: z.string(),
  from: RedFlagState,
  to: RedFlagState,
});
export type RedFlagMove = z.infer<typeof RedFlagMove>;

/** How a plan stands; `none` where it is not among the plans. */
export const PlanState = z.enum(['offered', 'possible', 'none']);
export type PlanState = z.infer<typeof PlanState>;

/** A plan that comes, goes or is built of other options. */
export const PlanMove = z.strictObject({
  id: z.string(),
  title: z.string(),
  from: PlanState,
  to: PlanState,
  /** Names of options that are in it now and were not before. */
  joining: z.array(z.string()),
  leaving: z.array(z.string()),
});
export type PlanMove = z.infer<typeof PlanMove>;

/** What moves when facts are assumed to be different; nothing of it is kept. */
export const WhatIf = z.strictObject({
  changes: z.array(FactMove),
  /** Derived facts that come out differently because of the changes. */
  follows: z.array(FactMove),
  /** Options that stand elsewhere, in the order of the slots. */
  moved: z.array(OptionMove),
  /** Options that stand where they stood, for other reasons. */
  restated: z.array(OptionMove),
  /** How many options keep their standing, those with other reasons among them. */
  staying: z.int(),
  redFlags: z.array(RedFlagMove),
  plans: z.array(PlanMove),
  /** Statements that the assumed values contradict; whether they were contradicted before. */
  conflicts: z.array(z.strictObject({ ...FactConflict.shape, isNew: z.boolean() })),
  /** Parts of the field that the pack does not cover and that come into question, or no more. */
  gapsGained: z.array(z.string()),
  gapsLost: z.array(z.string()),
});
export type WhatIf = z.infer<typeof WhatIf>;

/** One field of the case to be written, with what it says now and what it would say. */
export const CopiedEntry = z.strictObject({
  ...FactMove.shape,
  /** Place in the case: `primaries[0].size`. */
  place: z.string(),
  path: z.array(z.union([z.string(), z.int()])),
  /** The recorded item as the case file writes it; left out where the field is emptied. */
  entry: z
    .strictObject({
      value: z.union([
        z.string(),
        z.number(),
        z.strictObject({ amount: z.number(), unit: z.literal('cm') }),
      ]),
    })
    .optional(),
  /** Day, person and note of what is written now; they do not go over to the new entry. */
  dropped: z.array(z.string()),
});
export type CopiedEntry = z.infer<typeof CopiedEntry>;

/** Why a person must enter it; the meaning of each stands with the rules of the pack. */
export const HandReason = z.enum([
  'no-single-field',
  'not-one-primary',
  'not-accepted',
  'other-entries',
]);
export type HandReason = z.infer<typeof HandReason>;

/** What copying assumed values into the case would write, and what a person must enter. */
export const CopyPlan = z.strictObject({
  entries: z.array(CopiedEntry),
  byHand: z.array(
    z.strictObject({
      ...FactMove.shape,
      reason: HandReason,
      /** Case fields that feed the fact. */
      fields: z.array(z.string()),
    }),
  ),
  /** Other facts that the same entries change. */
  alsoChanged: z.array(FactMove),
});
export type CopyPlan = z.infer<typeof CopyPlan>;
