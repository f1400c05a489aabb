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
const NOW = '2027-03-02T14:00:00.000Z';

/** A vault with a meeting on a host that saves PDF files where `choose` says. */
async function desktop(
  choose: (name: string) => string | undefined,
  print: () => Promise<Uint8Array> = () => Promise.resolve(PAGE),
) {
  const pdf = createPdf({ choose: (name) => Promise.resolve(choose(name)), print });
  const application = applicationOn(temporaryFolder(), { pdf, now: () => NOW });
  await answerOf(application, 'vault.create', { user: USER, passphrase: PASSPHRASE });
  const { id: first } = await addedCase(application, {
    patient: { name: { family: 'Vogel' }, born: '1961-03-14' },
  });
  const { id: meeting } = await answerOf(application, 'meetings.create', {
    name: 'Kidney board',
    on: '2027-03-02',
  });
  await answerOf(application, 'meetings.addCases', { id: meeting, cases: [first] });
  const minutes = {
    page: { kind: 'minutes', meeting },
    content: 'identified',
  } as const;
  return { application, meeting, first, minutes };
}

describe('a PDF of what the window of the desktop host shows', () => {
  it('[AFT-016] is written whole where the user says, under a name without the patient', async () => {
    const folder = temporaryFolder();
    const { application, meeting, first, minutes } = await desktop((name) => join(folder, name));
    const save = (input: Parameters<typeof answerOf<'exports.savePage'>>[2]) =>
      answerOf(application, 'exports.savePage', input);
    const file = join(folder, 'minutes-2027-03-02.pdf');
    expect(await save(minutes)).toEqual({ how: 'saved', file });
    await save({ ...minutes, page: { kind: 'outcome', meeting, case: first } });
    const sheet = { kind: 'board-sheet', case: first, revision: 1 } as const;
    await save({ ...minutes, page: sheet });
    await save({ page: sheet, content: 'de-identified' });
    await save({ ...minutes, content: 'de-identified' });
    expect(readdirSync(folder).toSorted()).toEqual([
      'board-sheet-case-1-revision-1-2027-03-02.pdf',
      'board-sheet-case-1-revision-1-de-identified-2027-03-02.pdf',
      'minutes-2027-03-02.pdf',
      'minutes-de-identified-2027-03-02.pdf',
      'outcome-case-1-2027-03-02.pdf',
    ]);
    expect(readFileSync(file)).toEqual(PAGE);
  });

  it('[AFT-016] has its ending, and overwrites nothing nobody was asked about', async () => {
    const folder = temporaryFolder();
    const { application, minutes } = await desktop(() => join(folder, 'Tuesday'));
    const first = await answerOf(application, 'exports.savePage', minutes);
    expect(first).toEqual({ how: 'saved', file: join(folder, 'Tuesday.pdf') });
    const second = await answerOf(application, 'exports.savePage', minutes);
    expect(second).toEqual({ how: 'saved', file: join(folder, 'Tuesday') });
  });

  it('[AFT-016] is not asked for when it is of nothing there is', async () => {
    const asked: string[] = [];
    const { application, meeting, first } = await desktop((name) => {
      asked.push(name);
      return undefined;
    });
    const { id: other } = await addedCase(application, {});
    const content = 'identified';
    for (const [page, code] of [
      [{ kind: 'minutes', meeting: other }, 'meeting-not-found'],
      [{ kind: 'outcome', meeting, case: other }, 'case-not-on-agenda'],
      [{ kind: 'board-sheet', case: first, revision: 2 }, 'case-not-found'],
    ] as const) {
      // A case's id is no meeting's: the branded types are told otherwise to ask all the same.
      const input = { page, content } as Parameters<typeof codeOf<'exports.savePage'>>[2];
      expect(await codeOf(application, 'exports.savePage', input)).toBe(code);
    }
    expect(asked).toEqual([]);
  });

  it('[AFT-016] leaves nothing behind when it cannot be written or made, and says which file', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'taken.pdf');
    mkdirSync(file);
    const failing = await desktop(() => file);
    const refused = answerOf(failing.application, 'exports.savePage', failing.minutes);
    expect(await refused).toEqual({ how: 'not-written', file });
    const nowhere = join(folder, 'no-such-folder', 'minutes.pdf');
    const lost = await desktop(() => nowhere);
    expect(await answerOf(lost.application, 'exports.savePage', lost.minutes)).toEqual({
      how: 'not-written',
      file: nowhere,
    });
    const unmade = await desktop(
      () => join(folder, 'minutes.pdf'),
      () => Promise.reject(new Error('no printer')),
    );
    expect(await codeOf(unmade.application, 'exports.savePage', unmade.minutes)).toBe('not-made');
    const unwanted = await desktop(() => undefined);
    expect(await answerOf(unwanted.application, 'exports.savePage', unwanted.minutes)).toEqual({
      how: 'cancelled',
    });
    expect(readdirSync(folder)).toEqual(['taken.pdf']);
  });

  it('[AFT-016] holds what was shown, or is not written when the vault was locked meanwhile', async () => {
    const folder = temporaryFolder();
    const lock = { now: () => undefined as unknown };
    const { application, minutes } = await desktop((name) => {
      lock.now();
      return join(folder, name);
    });
    lock.now = () => application.lock();
    const ended = await answerOf(application, 'exports.savePage', minutes);
    expect(ended).toMatchObject({ how: 'not-written' });
    expect(readdirSync(folder)).toEqual([]);
  });
});
