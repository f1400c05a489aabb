import { z } from 'zod';

import { ScoreState } from './board-sheet-model.ts';

/** A heading with the sentences under it, in the order in which they are read. */
export const DocumentPart = z.strictObject({
  id: z.string(),
  label: z.string(),
  lines: z.array(z.string()).min(1),
});
export type DocumentPart = z.infer<typeof DocumentPart>;

/**
 * Where a case stands after the meeting: decided, put off, carried as standard of care, carried
 * as not ready, or on the agenda with nothing recorded.
 */
export const OutcomeStatus = z.enum([
  'decided',
  'deferred',
  'standard-of-care',
  'not-ready',
  'open',
]);
export type OutcomeStatus = z.infer<typeof OutcomeStatus>;

/** What a meeting came to on one case, word for word as screen, slide and page say it. */
export const CaseOutcome = z.strictObject({
  caseId: z.uuid(),
  /** Number of the case in this vault. */
  number: z.int().min(1),
  /** Place on the agenda, from 1. */
  item: z.int().min(1),
  /** `FELDMAN, Anna (Ms)`; while identifiers are hidden `Case 12`. */
  name: z.string(),
  identity: z.string(),
  question: z.string(),
  /** The headline values of the revision that was decided on. */
  headline: z.array(z.strictObject({ label: z.string(), text: z.string(), state: ScoreState })),
  status: OutcomeStatus,
  /** `Recommended`, `Deferred`, `No decision recorded`. */
  result: z.string(),
  parts: z.array(DocumentPart),
  /** Who recorded it, on which revision, with which knowledge. */
  recorded: z.array(z.string()).min(1),
});
export type CaseOutcome = z.infer<typeof CaseOutcome>;

/** What every document of a meeting says of itself. */
export const DocumentOrigin = z.strictObject({
  identifiers: z.enum(['shown', 'hidden']),
  meeting: z.string(),
  day: z.string(),
  /** Who made it when, with which app and pack, and what it is for. */
  made: z.array(z.string()).min(1),
});
export type DocumentOrigin = z.infer<typeof DocumentOrigin>;

/** The minutes of a meeting. */
export const MeetingMinutes = z.strictObject({
  ...DocumentOrigin.shape,
  parts: z.array(DocumentPart),
  cases: z.array(CaseOutcome),
});
export type MeetingMinutes = z.infer<typeof MeetingMinutes>;

/** A part with its lines; none where there is nothing to say. */
export function partOf(
  id: string,
  label: string,
  lines: readonly (string | undefined)[],
): readonly DocumentPart[] {
  const said = lines.filter((line) => line !== undefined && line !== '') as string[];
  return said.length === 0 ? [] : [{ id, label, lines: said }];
}
