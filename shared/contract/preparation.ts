import { z } from 'zod';

import { BOARD_ROLES } from '../domain/board-role.ts';
import { NotReadyReason, PreparationState } from '../domain/preparation.ts';
import { Text } from '../domain/recorded.ts';
import { call } from './call.ts';
import { CaseId, CaseSummary, Revision } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId, MeetingSummary } from './meeting-summary.ts';

const Cases = z.array(CaseId).min(1).max(500);

/** What a move undid beside the state, so that it can be taken back whole. */
const Moved = z.strictObject({
  id: CaseId,
  from: PreparationState,
  reason: NotReadyReason.optional(),
  note: Text.optional(),
  /** Agendas to come that the case was taken off. */
  offMeetings: z.array(MeetingId),
});

/** One thing that is not known, of one case, asked of one discipline. */
export const OwedItem = z.strictObject({
  case: CaseSummary,
  /** Fact of the pack, or `referral.question` and the like for what no fact is about. */
  item: z.string(),
  /** Who supplies it; a discipline of the board or `Whoever entered the case`. */
  from: z.union([z.enum(BOARD_ROLES), z.string()]),
  /** The exact question, a sentence that can be sent as it is. */
  question: z.string(),
  /** Field of the case to enter the answer in. */
  field: z.string().optional(),
  /** What the answer could do, in words, strongest first; empty: changes nothing of the advice. */
  effects: z.array(z.string()),
  /** Orders the chase list; never shown. 0 is the strongest. */
  weight: z.int().min(0),
  /** Somebody has asked for it. */
  asked: z.strictObject({ by: z.string(), at: z.iso.datetime(), note: Text.optional() }).optional(),
});
export type OwedItem = z.infer<typeof OwedItem>;

export const preparation = {
  /** Cases in preparation (neither archived nor decided), with what their clocks need. */
  board: call({
    input: z.strictObject({ meeting: MeetingId.optional(), ...identifierInput }),
    output: z.strictObject({
      /** Wall clock of the host, `2026-11-24T09:30`: what the clocks count from. */
      now: z.string(),
      total: z.int(),
      /** At most 500, the nearest clock first. */
      cases: z.array(CaseSummary),
      /** Meetings of today and later, the nearest first. */
      meetings: z.array(MeetingSummary),
    }),
    errors: ['meeting-not-found'],
    access: 'read',
  }),
  /** Puts cases into a state; all or none. To `listed` needs the meeting. */
  move: call({
    input: z.strictObject({
      cases: Cases,
      to: PreparationState,
      reason: NotReadyReason.optional(),
      note: Text.optional(),
      meeting: MeetingId.optional(),
    }),
    output: z.strictObject({ moved: z.array(Moved) }),
    errors: [
      'case-not-found',
      'meeting-not-found',
      'meeting-required',
      'reason-required',
      'note-required',
    ],
  }),
  /** What everybody still owes, one page of cases at a time so that no call holds up the host. */
  owed: call({
    input: z.strictObject({
      meeting: MeetingId.optional(),
      page: z.int().min(1),
      ...identifierInput,
    }),
    output: z.strictObject({ total: z.int(), looked: z.int(), items: z.array(OwedItem) }),
    errors: ['meeting-not-found'],
    access: 'read',
  }),
  /** Notes that somebody has asked for an item, or takes the note back. */
  markAsked: call({
    input: z.strictObject({
      id: CaseId,
      item: z.string().min(1).max(200),
      asked: z.enum(['asked', 'not-asked']),
      note: Text.optional(),
    }),
    output: z.strictObject({}),
    errors: ['case-not-found'],
  }),
  /** Out of every list but the archive; nothing is deleted. */
  archive: call({
    input: z.strictObject({ cases: Cases, reason: Text }),
    output: z.strictObject({
      offMeetings: z.array(z.strictObject({ id: CaseId, meeting: MeetingId })),
    }),
    errors: ['case-not-found'],
  }),
  restore: call({
    input: z.strictObject({ cases: Cases }),
    output: z.strictObject({}),
    errors: ['case-not-found'],
  }),
  /** Freezes the latest revision for the board: a save is refused until the lock is lifted. */
  lock: call({
    input: z.strictObject({ id: CaseId, revision: Revision }),
    output: z.strictObject({}),
    errors: ['case-not-found', 'revision-changed'],
  }),
  /** Lifts the lock, for a reason that stays on record (a late change). */
  unlock: call({
    input: z.strictObject({ id: CaseId, reason: Text }),
    output: z.strictObject({}),
    errors: ['case-not-found'],
  }),
};
