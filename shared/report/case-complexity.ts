import { z } from 'zod';

import type { CaseDocument } from '../domain/case-document.ts';
import type { Evaluation } from '../engine/evaluation.ts';
import { isPresent } from './lesion-title.ts';

/** What makes a case take longer, as far as the case says it. */
export const ComplexityCause = z.enum([
  'sites',
  'primaries',
  'red-flags',
  'unknowns',
  'conflicts',
  'contradictions',
]);
export type ComplexityCause = z.infer<typeof ComplexityCause>;

/** Points with what they are from; our own count, validated by nobody and said so. */
export const CaseComplexity = z.strictObject({
  points: z.int().min(0),
  from: z.array(
    z.strictObject({
      cause: ComplexityCause,
      /** How many there are. */
      count: z.int().min(1),
      points: z.int().min(1),
    }),
  ),
});
export type CaseComplexity = z.infer<typeof CaseComplexity>;

/** Most points one cause gives, so that no single count decides the order. */
const MOST_POINTS = 3;

/**
 * How complex a case is: a point for each site beyond the first, each tumour beyond the first,
 * each red flag, each missing item that would change an option, each option with strong arguments
 * on both sides, and each contradiction, up to three points a cause.
 */
export function complexityOf(document: CaseDocument, evaluation: Evaluation): CaseComplexity {
  const from = countsOf(document, evaluation)
    .filter(([, count]) => count > 0)
    .map(([cause, count]) => ({ cause, count, points: Math.min(MOST_POINTS, count) }));
  return { points: from.reduce((total, { points }) => total + points, 0), from };
}

function countsOf(
  document: CaseDocument,
  { redFlags, missing, slots, conflicts }: Evaluation,
): readonly (readonly [ComplexityCause, number])[] {
  const sites = new Set((document.lesions ?? []).filter(isPresent).map(({ site }) => site)).size;
  const primaries = document.primaries?.length ?? 0;
  const raised = redFlags.filter(({ state }) => state === 'raised').length;
  const unknowns = missing.filter(({ changes }) => changes.length > 0).length;
  const torn = slots.flatMap(({ options }) => options).filter(({ conflicted }) => conflicted);
  return [
    ['sites', Math.max(0, sites - 1)],
    ['primaries', Math.max(0, primaries - 1)],
    ['red-flags', raised],
    ['unknowns', unknowns],
    ['conflicts', torn.length],
    ['contradictions', conflicts.length],
  ];
}
