import { z } from 'zod';

import { Tier } from '../engine/tier.ts';

/** What can be asked of every case: does it touch you, and how? */
export const TouchSubject = z.strictObject({
  kind: z.enum(['candidate', 'argument', 'source', 'fact', 'red-flag']),
  id: z.string().min(1).max(200),
});
export type TouchSubject = z.infer<typeof TouchSubject>;

/** Whether an argument speaks for a case, counts to be safe, or cannot be told yet. */
export const ArgumentState = z.enum(['fires', 'fires-to-be-safe', 'pending']);
export type ArgumentState = z.infer<typeof ArgumentState>;

/** An option of the case through which an argument reaches it. */
export const TouchedOption = z.strictObject({
  id: z.string(),
  name: z.string(),
  tier: Tier,
  state: ArgumentState,
});
export type TouchedOption = z.infer<typeof TouchedOption>;

/** How one case is touched. */
export const Touch = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('candidate'),
    tier: Tier,
    conflicted: z.boolean(),
    contraindicationNotRuledOut: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('argument'), options: z.array(TouchedOption) }),
  z.strictObject({
    kind: z.literal('source'),
    /** Options with an argument that fires and cites the source. */
    options: z.array(TouchedOption),
    redFlags: z.array(z.string()),
  }),
  z.strictObject({
    kind: z.literal('fact'),
    state: z.enum(['known', 'partly-known', 'unknown']),
    /** The value in words, with unit. */
    text: z.string(),
    basis: z.string().optional(),
    on: z.string().optional(),
    presumed: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('red-flag'), state: z.enum(['raised', 'not-ruled-out']) }),
]);
export type Touch = z.infer<typeof Touch>;
