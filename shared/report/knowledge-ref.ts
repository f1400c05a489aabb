import { z } from 'zod';

import type { Condition } from '../engine/condition.ts';

/** The kinds of thing a pack is made of; each entry has an id that is its own within its kind. */
export const KnowledgeKind = z.enum([
  'candidate',
  'argument',
  'block',
  'red-flag',
  'uncomputed-flag',
  'plan',
  'hold',
  'compatibility',
  'sequencing',
  'fact',
  'source',
  'checklist',
  'gap',
]);
export type KnowledgeKind = z.infer<typeof KnowledgeKind>;

/** Points at one entry of the pack. */
export const KnowledgeRef = z.strictObject({ kind: KnowledgeKind, id: z.string() });
export type KnowledgeRef = z.infer<typeof KnowledgeRef>;

/** A condition in words and the facts it looks at. */
export const KnowledgeCondition = z.strictObject({ text: z.string(), facts: z.array(z.string()) });
export type KnowledgeCondition = z.infer<typeof KnowledgeCondition>;

/** Puts a condition of the pack into words, with the facts it looks at. */
export type InWords = (condition: Condition) => KnowledgeCondition;
