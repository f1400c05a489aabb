import { z } from 'zod';

import { call } from './call.ts';
import { CaseId, CaseSummary } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId, MeetingSummary, WallTime } from './meeting-summary.ts';

const Agenda = z.strictObject({ id: MeetingId, cases: z.array(CaseId).min(1).max(500) });

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
  create: call({
    input: z.strictObject({
      name: z.string().trim().min(1, 'must not be empty').max(200),
      on: z.iso.date(),
      cutOff: WallTime.optional(),
    }),
    output: z.strictObject({ id: MeetingId }),
    errors: [],
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
    errors: ['meeting-not-found'],
  }),
};
