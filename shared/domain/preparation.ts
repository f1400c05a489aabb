import { z } from 'zod';

import { Text } from './recorded.ts';

/**
 * Where the preparation of a case for the board stands. `listed`: on the agenda of a meeting to
 * come. `decided`: the board has decided; until decisions are recorded here, what was decided
 * stands in the note.
 */
export const PreparationState = z.enum([
  'draft',
  'referred',
  'triaged',
  'listed',
  'not-ready',
  'decided',
]);
export type PreparationState = z.infer<typeof PreparationState>;

/** Why a case cannot be discussed yet; the coded reasons of deferral that boards report. */
export const NotReadyReason = z.enum([
  'no-question',
  'imaging-missing',
  'pathology-missing',
  'clinical-information-missing',
  'specialist-absent',
  'patient-factor',
  'other',
]);
export type NotReadyReason = z.infer<typeof NotReadyReason>;

/** The preparation of a case as it stands. */
export const Preparation = z.strictObject({
  state: PreparationState,
  /** Only of a case that is not ready. */
  reason: NotReadyReason.optional(),
  /** In words: with reason `other` what is wrong, with `decided` what was decided. */
  note: Text.optional(),
  /** When and by whom the case was put there. */
  since: z.iso.datetime(),
  by: z.string(),
});
export type Preparation = z.infer<typeof Preparation>;
