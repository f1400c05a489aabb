import { expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { formatCaseFile } from '#shared/interchange/case-file';

import { addedCase, answerOf, unlockedApplication } from './temporary-application.ts';

const VOGEL: CaseDocument = {
  patient: { identifiers: [{ label: 'MRN', value: 'AB-1234' }] },
};

it('[STO-047] adds no case that may be there already until somebody says so', async () => {
  const application = await unlockedApplication();
  const { id } = await addedCase(application, VOGEL);
  await answerOf(application, 'preparation.archive', { cases: [id], reason: 'Moved away' });
  const duplicate = {
    kind: 'possible-duplicate',
    of: [{ case: { id, archived: true }, because: ['same-identifier'] }],
  };
  const text = formatCaseFile(VOGEL);
  expect(await answerOf(application, 'cases.create', { document: VOGEL })).toMatchObject(duplicate);
  expect(await answerOf(application, 'cases.importFile', { text })).toMatchObject(duplicate);
  const all = { query: '', offset: 0, limit: 5 };
  expect((await answerOf(application, 'cases.list', all)).total).toBe(0);

  for (const add of [
    answerOf(application, 'cases.create', { document: VOGEL, onDuplicate: 'add' }),
    answerOf(application, 'cases.importFile', { text, onDuplicate: 'add' }),
    answerOf(application, 'cases.create', { document: {} }),
  ]) {
    expect((await add).kind).toBe('saved');
  }
  expect((await answerOf(application, 'cases.list', all)).total).toBe(3);
  const asked = { document: VOGEL, except: id };
  const found = await answerOf(application, 'cases.findDuplicates', asked);
  expect(found.map((each) => each.case.number)).toEqual([2, 3]);
});
