import { expect, it } from 'vitest';

import { appendRevision, createCase } from '#db/repositories/case-repository';
import {
  createMeeting,
  findMeeting,
  findMeetingWithAgenda,
  listMeetings,
} from '#db/repositories/meeting-repository';
import { MeetingId } from '#shared/contract/meeting-summary';

import { AT, caseId, READER, temporaryDatabase } from './temporary-database.ts';

const FIRST = MeetingId.parse('00000000-0000-4000-9000-000000000001');
const SECOND = MeetingId.parse('00000000-0000-4000-9000-000000000002');

it('[STO-014] keeps the agenda in order and shows each case as it stands now', () => {
  const { db } = temporaryDatabase();
  for (const n of [1, 2, 3]) {
    const document = { patient: { name: { family: `Case ${n}` } } };
    createCase(db, { id: caseId(n), document, by: 'A', at: AT });
  }
  createMeeting(db, {
    id: FIRST,
    name: 'Kidney board',
    on: '2026-11-24',
    cases: [caseId(3), caseId(1), caseId(2)],
    by: 'A',
    at: AT,
  });
  createMeeting(db, { id: SECOND, name: 'Empty', on: '2026-12-01', cases: [], by: 'A', at: AT });
  const renamed = { patient: { name: { family: 'Case 1 renamed' } } };
  appendRevision(db, { id: caseId(1), base: 1, document: renamed, by: 'A', at: AT });

  expect(listMeetings(db)).toEqual([
    { id: SECOND, name: 'Empty', on: '2026-12-01', cases: 0 },
    { id: FIRST, name: 'Kidney board', on: '2026-11-24', cases: 3 },
  ]);
  const found = findMeetingWithAgenda(db, FIRST, READER);
  expect(found?.meeting.name).toBe('Kidney board');
  expect(found?.agenda.map(({ family, revision }) => [family, revision])).toEqual([
    ['Case 3', 1],
    ['Case 1 renamed', 2],
    ['Case 2', 1],
  ]);
  expect(findMeeting(db, MeetingId.parse('00000000-0000-4000-9000-000000000003'))).toBeUndefined();
});

it('refuses a meeting with a case that does not exist, as a whole', () => {
  const { db } = temporaryDatabase();
  const meeting = { id: FIRST, name: 'A', on: '2026-11-24', cases: [caseId(1)], by: 'A', at: AT };
  expect(() => createMeeting(db, meeting)).toThrow('FOREIGN KEY');
  expect(listMeetings(db)).toEqual([]);
});
