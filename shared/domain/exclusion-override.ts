import { z } from 'zod';

/** Longest reason for an override or its withdrawal, in characters. */
export const OVERRIDE_REASON_MAX = 2000;

/** Longest name or role of the person who answers for an act of the board, in characters. */
export const PERSON_TEXT_MAX = 120;

/** Number of a recorded override, given by the vault. */
export const OverrideId = z.int().min(1);

/** Why the board overrides, in its own words; never empty, because the reason is the point. */
export const OverrideReason = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(OVERRIDE_REASON_MAX);

const personText = z.string().trim().min(1, 'must not be empty').max(PERSON_TEXT_MAX);

/** Who answers for an act of the board: name and role as said in the meeting. */
export const AnsweringPerson = z.strictObject({ name: personText, role: personText });
export type AnsweringPerson = z.infer<typeof AnsweringPerson>;

/**
 * An override as the board made it. It changes no rule and no tier: it records that the board
 * went past these exclusions, for this revision, weighed with this pack.
 */
export const ExclusionOverride = z.strictObject({
  id: OverrideId,
  option: z.string().min(1),
  /** The option's name when it was overridden; a later pack may have another or none. */
  name: z.string().min(1),
  /** The exclusions overridden: argument ids. */
  arguments: z.array(z.string().min(1)).min(1),
  reason: OverrideReason,
  by: AnsweringPerson,
  revision: z.int().min(1),
  pack: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() }),
  at: z.iso.datetime(),
  /** The user of the vault who recorded it. */
  recordedBy: z.string(),
});
export type ExclusionOverride = z.infer<typeof ExclusionOverride>;
