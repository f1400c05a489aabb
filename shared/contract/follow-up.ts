import { z } from 'zod';

import { CourseOutcome, FollowUpAnswer } from '../domain/follow-up.ts';
import { OutcomeType } from '../domain/decision.ts';
import { PartialDate } from '../domain/partial-date.ts';
import { Text } from '../domain/recorded.ts';
import { call } from './call.ts';
import { CaseId, CaseSummary } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId, MeetingSummary } from './meeting-summary.ts';

const place = { meeting: MeetingId, case: CaseId };
const entered = { at: z.iso.datetime(), by: z.string() };
/** Number of an outcome or a trigger, by which it is taken back. */
const EntryNumber = z.int().min(1);

/** The answer that counts, with when and by whom it was entered. */
export const GivenAnswer = z.strictObject({ answer: FollowUpAnswer, ...entered });
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** Key of an item within its decision: made from its words, so a corrected item is a new one. */
export const ItemKey = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * Something a decision that stands asks for: an action, a recommended step, or one of several
 * equivalent options, of which only one is to be done.
 */
export const FollowUpItem = z.strictObject({
  key: ItemKey,
  kind: z.enum(['action', 'step', 'option']),
  what: z.string(),
  owner: z.string().optional(),
  due: z.iso.date().optional(),
  state: z.enum(['open', 'done', 'not-done']),
  /** Open, and its due day has passed. */
  isOverdue: z.boolean(),
  /** The last answer; absent while nobody has answered. */
  given: GivenAnswer.optional(),
});
export type FollowUpItem = z.infer<typeof FollowUpItem>;

/** How the patient fared, as entered; the day is left out while identifiers are hidden. */
const EnteredOutcome = z.strictObject({
  entry: EntryNumber,
  outcome: CourseOutcome.extend({ on: PartialDate.optional() }),
  ...entered,
});

/** A decision that stands, with all that became of it. */
export const FollowedDecision = z.strictObject({
  case: CaseSummary,
  meeting: z.strictObject({ id: MeetingId, name: z.string(), on: z.iso.date() }),
  version: z.int().min(1),
  outcome: OutcomeType,
  /** What was decided, in one line. */
  summary: z.string(),
  items: z.array(FollowUpItem),
  /** Whether the decision as a whole was carried out; absent while nobody has answered. */
  whole: GivenAnswer.optional(),
  /** Oldest first. */
  outcomes: z.array(EnteredOutcome),
  /** What the board said the case is to be discussed again for. */
  rediscuss: z.strictObject({ when: z.string(), on: z.iso.date().optional() }).optional(),
  /** What made somebody list the case again, oldest first. */
  triggers: z.array(z.strictObject({ entry: EntryNumber, trigger: z.string(), ...entered })),
});
export type FollowedDecision = z.infer<typeof FollowedDecision>;

export const followUp = {
  /** What became of the decisions that stand, of all cases or of one, the newest first. */
  list: call({
    input: z.strictObject({ case: CaseId.optional(), ...identifierInput }),
    output: z.strictObject({
      /** Calendar day of the host, which overdue counts from. */
      today: z.iso.date(),
      decisions: z.array(FollowedDecision),
      /** Meetings of today and later, which a case can be put on, the nearest first. */
      coming: z.array(MeetingSummary),
    }),
    errors: [],
    access: 'read',
  }),
  /** Records what became of an item, or without one of the decision as a whole. */
  answer: call({
    input: z.strictObject({ ...place, item: ItemKey.optional(), answer: FollowUpAnswer }),
    output: z.strictObject({}),
    errors: ['decision-not-found', 'item-not-found', 'note-required'],
  }),
  /** Records how the patient fared after the decision. */
  outcome: call({
    input: z.strictObject({ ...place, outcome: CourseOutcome }),
    output: z.strictObject({ entry: EntryNumber }),
    errors: ['decision-not-found', 'outcome-required'],
  }),
  /**
   * Records that what the case is to be discussed again for has come, and lists it again: on the
   * agenda of `to`, else as referred. A case that is on an agenda to come stays on it.
   */
  trigger: call({
    input: z.strictObject({ ...place, trigger: Text.max(400), to: MeetingId.optional() }),
    output: z.strictObject({
      entry: EntryNumber,
      moved: z.enum(['referred', 'listed', 'stays-listed']),
    }),
    errors: ['decision-not-found', 'case-not-found', 'meeting-not-found'],
  }),
  /**
   * Takes back an outcome or a trigger entered by mistake; a case that the trigger listed again is
   * where it was. Refused when somebody has moved the case meanwhile.
   */
  takeBack: call({
    input: z.strictObject({ ...place, entry: EntryNumber }),
    output: z.strictObject({}),
    errors: ['entry-not-found', 'moved-meanwhile'],
  }),
};
