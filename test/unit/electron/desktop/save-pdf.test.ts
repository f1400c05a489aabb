import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { createPdf } from '../../../../electron/desktop/save-pdf.ts';
import { temporaryFolder } from '../../db/temporary-database.ts';
import {
  applicationOn,
  addedCase,
  answerOf,
  codeOf,
  PASSPHRASE,
  USER,
} from '../temporary-application.ts';

const PAGE = Buffer.from('%PDF-1.7 page');

/** A vault with a meeting on a host that saves PDF files where `choose` says. */
async function desktop(choose: (name: string) => string | undefined) {
  const pdf = createPdf({
    choose: (name) => Promise.resolve(choose(name)),
    print: () => Promise.resolve(PAGE),
  });
  const application = applicationOn(temporaryFolder(), { pdf });
  await answerOf(application, 'vault.create', { user: USER, passphrase: PASSPHRASE });
  const { id: first } = await addedCase(application, {
    patient: { name: { family: 'Vogel' }, born: '1961-03-14' },
  });
  const { id: meeting } = await answerOf(application, 'meetings.create', {
    name: 'Kidney board',
    on: '2027-03-02',
  });
  await answerOf(application, 'meetings.addCases', { id: meeting, cases: [first] });
  return { application, meeting, first };
}

describe('a PDF of what the window of the desktop host shows', () => {
  it('[AFT-016] is written whole where the user says, under a name without the patient', async () => {
    const folder = temporaryFolder();
    const { application, meeting, first } = await desktop((name) => join(folder, name));
    const content = 'identified';
    const about = { meeting, content } as const;
    expect(await answerOf(application, 'exports.savePage', about)).toEqual({ how: 'saved' });
    await answerOf(application, 'exports.savePage', { ...about, case: first });
    await answerOf(application, 'exports.savePage', { meeting, content: 'de-identified' });
    expect(readdirSync(folder).toSorted()).toEqual([
      'minutes-2027-03-02.pdf',
      'minutes-de-identified-2027-03-02.pdf',
      'outcome-case-1-2027-03-02.pdf',
    ]);
    expect(readFileSync(join(folder, 'minutes-2027-03-02.pdf'))).toEqual(PAGE);
  });

  it('[AFT-016] leaves nothing behind when it cannot be written or nobody wants it', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'taken.pdf'));
    const failing = await desktop(() => join(folder, 'taken.pdf'));
    const input = { meeting: failing.meeting, content: 'identified' } as const;
    expect(await codeOf(failing.application, 'exports.savePage', input)).toBe('not-written');
    expect(readdirSync(folder)).toEqual(['taken.pdf']);
    const { application, meeting } = await desktop(() => undefined);
    expect(
      await answerOf(application, 'exports.savePage', { meeting, content: 'identified' }),
    ).toEqual({ how: 'cancelled' });
  });

  it('[AFT-016] holds what was shown, or is not written when the vault was locked meanwhile', async () => {
    const folder = temporaryFolder();
    const lock = { now: () => undefined as unknown };
    const { application, meeting } = await desktop((name) => {
      lock.now();
      return join(folder, name);
    });
    lock.now = () => application.lock();
    const input = { meeting, content: 'identified' } as const;
    expect(await codeOf(application, 'exports.savePage', input)).toBe('not-written');
    expect(readdirSync(folder)).toEqual([]);
  });
});
