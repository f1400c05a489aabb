import { z } from 'zod';

import { CaseDocument } from '../domain/case-document.ts';
import { DecisionDraft } from '../domain/decision.ts';
import { RoomSetting } from '../domain/meeting-profile.ts';
import { Text } from '../domain/recorded.ts';
import { call } from './call.ts';
import { CaseId, Revision } from './case-summary.ts';
import { ShownSheet } from './cases.ts';
import { IdentifierDisplay, identifierInput } from './identifier-display.ts';
import { MeetingId } from './meeting-summary.ts';

const place = { item: z.int().min(1), of: z.int().min(1) };

/** What the room's screen is about. Between two cases it names nobody. */
export const RoomScene = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('welcome') }),
  z.strictObject({ kind: z.literal('between'), ...place }),
  z.strictObject({
    kind: z.literal('case'),
    ...place,
    case: CaseId,
    revision: Revision,
    /** Page of the case, counted from 0. */
    page: z.int().min(0),
  }),
  z.strictObject({ kind: z.literal('break') }),
  z.strictObject({ kind: z.literal('end') }),
]);
export type RoomScene = z.infer<typeof RoomScene>;

/** All the presenter window shows; the operator's window alone sets it. */
export const RoomStage = z.strictObject({
  meeting: MeetingId,
  scene: RoomScene,
  blank: z.enum(['none', 'black', 'white']),
  identifiers: IdentifierDisplay,
  theme: z.enum(['light', 'dark']),
  room: RoomSetting,
  /** The decision for the room to read back; only with the case it is of. */
  readBack: DecisionDraft.optional(),
  /** Whether it is still typed or stands on record; absent without one. */
  readBackIs: z.enum(['typed', 'recorded']).optional(),
});
export type RoomStage = z.infer<typeof RoomStage>;

export const room = {
  /** What is on the room's screen, with a number that grows with every change; none: nothing. */
  stage: call({
    input: z.strictObject({}),
    output: z.strictObject({ serial: z.int().min(0), stage: RoomStage.optional() }),
    errors: [],
    access: 'read',
  }),
  /**
   * The board sheet of a case of the meeting. Before the team has recorded its own view, in a
   * meeting that asks for it first, it carries no candidate and no plan at all.
   */
  sheet: call({
    input: z.strictObject({
      meeting: MeetingId,
      id: CaseId,
      revision: Revision.optional(),
      ...identifierInput,
    }),
    output: z.strictObject({ ...ShownSheet.shape, candidates: z.enum(['shown', 'withheld']) }),
    errors: ['meeting-not-found', 'case-not-found'],
    access: 'read',
  }),
  /** Puts something on the room's screen, or takes everything off it. */
  show: call({
    input: z.strictObject({ stage: RoomStage.optional() }),
    output: z.strictObject({ serial: z.int().min(0) }),
    errors: ['meeting-not-found'],
  }),
  /** Opens the presenter's window: on the other display, or as an address for a second window. */
  openPresenter: call({
    input: z.strictObject({}),
    output: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('window'), display: z.enum(['other', 'only']) }),
      z.strictObject({ kind: z.literal('address'), address: z.string() }),
    ]),
    errors: [],
  }),
  /**
   * Saves a revision that was corrected in the meeting, also of a case that is locked for the
   * board: the lock then stands on the new revision.
   */
  correct: call({
    input: z.strictObject({
      meeting: MeetingId,
      id: CaseId,
      base: Revision,
      document: CaseDocument,
      /** Who said what is right: `Radiology: T3a, not T2b`. */
      because: Text,
    }),
    output: z.strictObject({ revision: Revision }),
    errors: [
      'meeting-not-found',
      'meeting-not-open',
      'case-not-found',
      'case-not-on-agenda',
      'revision-changed',
    ],
  }),
};
