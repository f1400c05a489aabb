import { z } from 'zod';

import { Preparation } from '../domain/preparation.ts';
import { MeetingId } from './meeting-summary.ts';

export const CaseId = z.uuid().brand('CaseId');
export type CaseId = z.infer<typeof CaseId>;

export const Revision = z.int().min(1);

/** Items the pack's checklist and a referral ask for: how many are settled, of how many. */
export const ReadinessCount = z.strictObject({ done: z.int().min(0), total: z.int().min(0) });
export type ReadinessCount = z.infer<typeof ReadinessCount>;

/** A revision nobody may follow with another until the lock is lifted. */
export const BoardLock = z.strictObject({
  revision: Revision,
  at: z.iso.datetime(),
  by: z.string(),
});
export type BoardLock = z.infer<typeof BoardLock>;

/** One line of the case list, from projection columns. */
export const CaseSummary = z.strictObject({
  id: CaseId,
  /** Number of the case in this vault: what it is called while identifiers are hidden. */
  number: z.int().min(1),
  revision: Revision,
  family: z.string().optional(),
  given: z.string().optional(),
  born: z.string().optional(),
  /** Age in words, `65 years`; in place of the birth date while identifiers are hidden. */
  age: z.string().optional(),
  identifier: z.string().optional(),
  diagnosis: z.string(),
  question: z.string().optional(),
  origin: z.enum(['clinical', 'fictional', 'published']),
  /** Histology codes of the primaries, for the filter. */
  subtypes: z.array(z.string()),
  /** Every stage the case still allows: `III`, `IV`. */
  stages: z.array(z.string()),
  /** Every IMDC group the case still allows; none where IMDC is not for the case. */
  risks: z.array(z.enum(['favourable', 'intermediate', 'poor'])),
  readiness: ReadinessCount,
  preparation: Preparation,
  referredOn: z.string().optional(),
  /** Until when the patient should have a decision or a treatment, as precise as recorded. */
  targetDate: z.string().optional(),
  /** The next meeting, today included, that has the case on its agenda. */
  meeting: z
    .strictObject({
      id: MeetingId,
      name: z.string(),
      on: z.string(),
      cutOff: z.string().optional(),
    })
    .optional(),
  lock: BoardLock.optional(),
  archived: z.boolean(),
  /** When the draft was kept that the person asking has of this case and has not saved. */
  draftKeptAt: z.iso.datetime().optional(),
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;
