import { z } from 'zod';

import { SuppressedCount } from './suppressed-count.ts';

/** A calendar month, `2026-11`. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, 2026-11');

/** What cases, or actions, are counted by. */
export const BreakdownId = z.enum([
  'results',
  'options',
  'deferral-reasons',
  'agreement',
  'difference-reasons',
  'own-view',
  'own-view-agreement',
  'dissent',
  'trial',
  'comorbidity-shown',
  'performance-shown',
  'patient-view-shown',
  'timed',
  'over-plan',
  'referral-known',
  'actions',
  'carried-out',
  'not-carried-out-reasons',
]);
export type BreakdownId = z.infer<typeof BreakdownId>;

/** A count with its parts; those of `difference-reasons` overlap, all others add up to it. */
export const Breakdown = z.strictObject({
  id: BreakdownId,
  total: SuppressedCount,
  parts: z.array(z.strictObject({ code: z.string(), count: SuppressedCount })),
});
export type Breakdown = z.infer<typeof Breakdown>;

/** Middle of at least five values; the range only where it says nothing of a patient. */
export const Spread = z.strictObject({
  median: z.number(),
  low: z.number().optional(),
  high: z.number().optional(),
});
export type Spread = z.infer<typeof Spread>;

export const QualityFigures = z.strictObject({
  period: z.strictObject({ from: Month.optional(), to: Month.optional() }),
  /** Meetings are no patients: their numbers are never withheld. */
  meetings: z.strictObject({
    held: z.int().min(0),
    /** With a quorum rule, and of those quorate whenever a case began. */
    withRule: z.int().min(0),
    quorate: z.int().min(0),
    /** Opened and not closed, and so not counted. */
    open: z.int().min(0),
    /** Minutes from opening to closing without breaks. */
    minutes: Spread.optional(),
    /** Planned for cases to discuss; absent where a meeting had one to four, which they would tell. */
    plannedMinutes: Spread.optional(),
  }),
  breakdowns: z.array(Breakdown),
  /** Absent where fewer than five values, or too few to be published, stand behind it. */
  caseMinutes: Spread.optional(),
  plannedCaseMinutes: Spread.optional(),
  referralDays: Spread.optional(),
  trend: z.array(
    z.strictObject({
      month: Month,
      meetings: z.int().min(0),
      cases: SuppressedCount,
      deferred: SuppressedCount,
      caseMinutes: z.number().optional(),
      referralDays: z.number().optional(),
    }),
  ),
});
export type QualityFigures = z.infer<typeof QualityFigures>;
