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

/** Where an option may end up once something is known or different. */
export const Standing = z.enum([...Tier.options, 'not-applicable']);
export type Standing = z.infer<typeof Standing>;

/** Tiers that lead: an option the board would look at first. */
export const LEADING_TIERS: readonly Standing[] = ['preferred', 'recommended', 'option'];
