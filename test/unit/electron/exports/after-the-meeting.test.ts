import { expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';

import { exportedFile } from '../exported.ts';
import { answerOf } from '../temporary-application.ts';
import { heldMeeting } from './held-meeting.ts';

const BEFORE: CaseDocument = { referral: { question: 'Which first line?' } };
const AFTER: CaseDocument = { referral: { question: 'And after progression?' } };

it('[AFT-018] keeps what a closed meeting had of a case it did not decide', async () => {
  const held = await heldMeeting([BEFORE]);
  const { application, id: meeting } = held;
  const [caseId] = held.cases;
  if (caseId === undefined) throw new Error('no case');
  await held.act({ kind: 'closed' });
  const before = await answerOf(application, 'exports.minutes', { meeting });
  await answerOf(application, 'cases.save', { id: caseId, base: 1, document: AFTER });
  const after = await answerOf(application, 'exports.minutes', { meeting });
  expect(after.cases).toEqual(before.cases);
  await held.act({ kind: 'opened', table: 'as-before' });
  await held.act({ kind: 'closed' });
  const again = await answerOf(application, 'exports.minutes', { meeting });
  expect(again.cases).toEqual(before.cases);
  const what = { kind: 'case-file', case: caseId } as const;
  const { bytes } = await exportedFile(application, { meeting, what, content: 'identified' });
  expect(new TextDecoder().decode(bytes)).toContain('Which first line?');
});

it('[AFT-018] shows the latest revision until the meeting is closed', async () => {
  const { application, id: meeting, cases } = await heldMeeting([BEFORE]);
  const [caseId] = cases;
  if (caseId === undefined) throw new Error('no case');
  await answerOf(application, 'cases.save', { id: caseId, base: 1, document: AFTER });
  const minutes = await answerOf(application, 'exports.minutes', { meeting });
  expect(minutes.cases[0]?.question).toBe('And after progression?');
});
