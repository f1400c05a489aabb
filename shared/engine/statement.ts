import { z } from 'zod';

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
  /** What the source says, in short: the place to look for in it. */
  figures: z.string().optional(),
  /** When the source was last read; absent where it never was. */
  checkedOn: z.string().optional(),
});
export type SourceView = z.infer<typeof SourceView>;
