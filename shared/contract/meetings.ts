import { z } from 'zod';

import { AgendaPlan } from '../domain/agenda-item.ts';
import { OutcomeType } from '../domain/decision.ts';
import { MeetingAct, MeetingEvent } from '../domain/meeting-event.ts';
import { MeetingProfile, MeetingSettings } from '../domain/meeting-profile.ts';
import { call } from './call.ts';
import { CaseId, CaseSummary } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { meetingPlanning } from './meeting-planning.ts';
import { MeetingId, MeetingSummary, WallTime } from './meeting-summary.ts';

const Agenda = z.strictObject({ id: MeetingId, cases: z.array(CaseId).min(1).max(500) });

/** A case of a meeting, in its place. */
export const AgendaLine = z.strictObject({
  case: CaseSummary,
  plan: AgendaPlan,
  /** Put on the agenda after the cut-off. */
  isLate: z.boolean(),
  /** What the meeting came to, once it is recorded. */
  decision: z.strictObject({ version: z.int().min(1), outcome: OutcomeType }).optional(),
});
export type AgendaLine = z.infer<typeof AgendaLine>;

/** A meeting with everything that is planned and that happened. */
export const MeetingDetail = z.strictObject({
  meeting: MeetingSummary,
  /** Shared by the dates of one series. */
  series: z.uuid().optional(),
  profile: MeetingProfile,
  settings: MeetingSettings,
  agenda: z.array(AgendaLine),
  events: z.array(MeetingEvent),
  /** Clock of the host, ISO: what a running case is timed by. */
  now: z.iso.datetime(),
});
export type MeetingDetail = z.infer<typeof MeetingDetail>;

const rules = { profile: MeetingProfile.optional(), settings: MeetingSettings.optional() };

export const meetings = {
  list: call({
    input: z.strictObject({}),
    output: z.array(MeetingSummary),
    errors: [],
    access: 'read',
  }),
  get: call({
    input: z.strictObject({ id: MeetingId, ...identifierInput }),
    output: z.strictObject({ meeting: MeetingSummary, agenda: z.array(CaseSummary) }),
    errors: ['meeting-not-found'],
    access: 'read',
  }),
  /** A meeting with its agenda, plans, rules and everything that happened. */
  detail: call({
    input: z.strictObject({ id: MeetingId, ...identifierInput }),
    output: MeetingDetail,
    errors: ['meeting-not-found'],
    access: 'read',
  }),
  create: call({
    input: z.strictObject({
      name: z.string().trim().min(1, 'must not be empty').max(200),
      on: z.iso.date(),
      cutOff: WallTime.optional(),
      ...rules,
      /** Further dates of a series, each with its own agenda. */
      repeats: z
        .strictObject({ everyDays: z.int().min(1).max(366), times: z.int().min(1).max(104) })
        .optional(),
    }),
    /** The first date, and every date of a series. */
    output: z.strictObject({ id: MeetingId, all: z.array(MeetingId).min(1) }),
    errors: [],
  }),
  /** Changes name, rules or settings; a meeting that was opened keeps its day and its rules. */
  update: call({
    input: z.strictObject({
      id: MeetingId,
      name: z.string().trim().min(1, 'must not be empty').max(200).optional(),
      on: z.iso.date().optional(),
      ...rules,
    }),
    output: z.strictObject({}),
    errors: ['meeting-not-found', 'meeting-was-opened'],
  }),
  /** Puts the agenda in this order; the same cases, each once. */
  reorder: call({
    input: z.strictObject({ id: MeetingId, cases: z.array(CaseId).max(500) }),
    output: z.strictObject({}),
    errors: ['meeting-not-found', 'meeting-is-closed', 'agenda-changed'],
  }),
  /** Lane, minutes, presenter and approval of a late case. */
  plan: call({
    input: z.strictObject({
      id: MeetingId,
      case: CaseId,
      plan: AgendaPlan,
      /** Kept: presenter, note and approval stay as they stand, whatever the plan says. */
      words: z.enum(['written', 'kept']).default('written'),
    }),
    output: z.strictObject({}),
    errors: ['meeting-not-found', 'meeting-is-closed', 'case-not-on-agenda', 'reason-required'],
  }),
  /** Takes a case off this agenda and puts it at the end of another one, with its plan. */
  moveCase: call({
    input: z.strictObject({ id: MeetingId, case: CaseId, to: MeetingId }),
    output: z.strictObject({}),
    errors: ['meeting-not-found', 'case-not-on-agenda', 'case-was-decided'],
  }),
  /** Puts on record what happens in the meeting. */
  act: call({
    input: z.strictObject({ id: MeetingId, act: MeetingAct }),
    output: z.strictObject({ event: z.int().min(1) }),
    errors: [
      'meeting-not-found',
      'meeting-not-open',
      'meeting-is-open',
      'case-not-on-agenda',
      'attendee-not-there',
    ],
  }),
  setCutOff: call({
    input: z.strictObject({ id: MeetingId, cutOff: WallTime.optional() }),
    output: z.strictObject({}),
    errors: ['meeting-not-found'],
  }),
  /** Puts cases at the end of an agenda and into the state `listed`; those on it stay where they are. */
  addCases: call({
    input: Agenda,
    output: z.strictObject({ added: z.array(CaseId), already: z.array(CaseId) }),
    errors: ['meeting-not-found', 'case-not-found'],
  }),
  /** Takes cases off an agenda; a case on no other agenda to come goes back to `triaged`. */
  removeCases: call({
    input: Agenda,
    output: z.strictObject({ removed: z.array(CaseId) }),
    errors: ['meeting-not-found', 'case-was-decided'],
  }),
  ...meetingPlanning,
};
