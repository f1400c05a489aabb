import { z } from 'zod';

import { AttendanceMode, BoardRole, MeetingProfile } from '../domain/meeting-profile.ts';
import { CaseComplexity } from '../report/case-complexity.ts';
import { call } from './call.ts';
import { CaseId } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId, MeetingSummary } from './meeting-summary.ts';

/** A meeting as the list of meetings shows it. */
export const MeetingOverview = z.strictObject({
  meeting: MeetingSummary,
  /** Shared by the dates of one series. */
  series: z.uuid().optional(),
  /** Name of its rules. */
  profile: z.string(),
  state: z.enum(['planned', 'open', 'closed']),
  startsAt: z.string(),
  toDiscuss: z.int().min(0),
  plannedMinutes: z.number().min(0),
  end: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('planned'), time: z.string() }),
    z.strictObject({ kind: z.enum(['forecast', 'ended']), at: z.iso.datetime() }),
  ]),
});
export type MeetingOverview = z.infer<typeof MeetingOverview>;

/** Somebody who sat at the table before, as last entered. */
export const KnownPerson = z.strictObject({
  name: z.string(),
  role: BoardRole,
  mode: AttendanceMode,
});
export type KnownPerson = z.infer<typeof KnownPerson>;

/** What planning a meeting asks for beside the meeting itself. */
export const meetingPlanning = {
  /** Every meeting with its rules, state and end; the latest day first. */
  overview: call({
    input: z.strictObject({}),
    output: z.strictObject({ meetings: z.array(MeetingOverview), now: z.iso.datetime() }),
    errors: [],
    access: 'read',
  }),
  /** People of all meetings, those who came last first; nobody while identifiers are hidden. */
  people: call({
    input: z.strictObject({ ...identifierInput }),
    output: z.array(KnownPerson),
    errors: [],
    access: 'read',
  }),
  /** Rules the team gave its meetings, each once, with the latest meeting that has it. */
  ownProfiles: call({
    input: z.strictObject({}),
    output: z.array(z.strictObject({ profile: MeetingProfile, meeting: MeetingSummary })),
    errors: [],
    access: 'read',
  }),
  /** How complex each case of the agenda is, and from what. */
  complexity: call({
    input: z.strictObject({ id: MeetingId }),
    output: z.array(z.strictObject({ case: CaseId, complexity: CaseComplexity })),
    errors: ['meeting-not-found'],
    access: 'read',
  }),
};
