import { describe, expect, it } from 'vitest';

import { createExportJobs } from '#electron/export-jobs';

import { caseFilesIn, parsed } from '../../golden/case-files.ts';
import { exportedFile, pptxSlides, unzipped } from '../exported.ts';
import { answerOf, ask, codeOf } from '../temporary-application.ts';
import { heldMeeting, record } from './held-meeting.ts';

const DEMO = caseFilesIn('docs/demo-cases/').map(parsed);
const FILE = { fileName: 'a.txt', mediaType: 'text/plain', bytes: new Uint8Array([1]) };
const ABOUT = { meetingId: 'm' };
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Thirty cases without images, each with a decision. */
async function thirtyDecided() {
  const documents = Array.from({ length: 30 }, (_, index) => {
    const { diagnostics: _diagnostics, ...document } = DEMO[index % DEMO.length] ?? {};
    return document;
  });
  const held = await heldMeeting(documents);
  for (const id of held.cases) await record(held, id);
  return held;
}

describe('jobs', () => {
  it('[AFT-004] hand out nothing before the file is whole, and then once', async () => {
    const jobs = createExportJobs();
    let finish = (): void => undefined;
    jobs.start('1', ABOUT, async ({ onStep }) => {
      onStep(1, 2);
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
      return FILE;
    });
    expect(jobs.progress('1')).toEqual({ done: 1, total: 2, state: 'running' });
    expect(jobs.take('1')).toBeUndefined();
    finish();
    await settled();
    expect(jobs.progress('1')?.state).toBe('ready');
    expect(jobs.take('1')?.file).toBe(FILE);
    expect(jobs.take('1')).toBeUndefined();
  });

  it('[AFT-004] hand out nothing once they were cancelled, locked away or have failed', async () => {
    const jobs = createExportJobs();
    const make = () => settled().then(() => FILE);
    jobs.start('cancelled', ABOUT, make);
    jobs.start('locked', ABOUT, make);
    expect(jobs.cancel('cancelled')).toBe(true);
    jobs.start('failed', ABOUT, () => Promise.reject(new Error('disk')));
    await settled();
    expect(() => jobs.progress('failed')).toThrow('disk');
    expect(jobs.progress('failed')).toBeUndefined();
    jobs.dropAll();
    await settled();
    await settled();
    for (const id of ['cancelled', 'locked', 'failed']) expect(jobs.take(id)).toBeUndefined();
  });

  it('[AFT-004] run beside other calls, also with thirty cases', async () => {
    const held = await thirtyDecided();
    const { application, id: meeting } = held;
    for (const kind of ['minutes', 'deck'] as const) {
      const input = { meeting, what: { kind }, content: 'identified' } as const;
      const { job } = await answerOf(application, 'exports.start', input);
      const seen = new Set<number>();
      for (let state = 'running'; state === 'running';) {
        const progress = await answerOf(application, 'exports.progress', { job });
        seen.add(progress.done);
        state = progress.state;
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(seen.size, kind).toBeGreaterThan(10);
    }
  });

  it('[AFT-004] end with the lock of the vault', async () => {
    const held = await heldMeeting([DEMO[0] ?? {}]);
    const input = { meeting: held.id, what: { kind: 'minutes' }, content: 'identified' } as const;
    const { job } = await answerOf(held.application, 'exports.start', input);
    held.application.lock();
    await settled();
    const user = { user: 'Dr Vogt', passphrase: 'correct horse battery' };
    await answerOf(held.application, 'vault.unlock', user);
    expect(await codeOf(held.application, 'exports.take', { job })).toBe('export-not-found');
  });

  it('[AFT-009] make a deck with a section for each case, under 500 kB for thirty', async () => {
    const { application, id: meeting, cases } = await thirtyDecided();
    const what = { kind: 'deck' } as const;
    const { bytes } = await exportedFile(application, { meeting, what, content: 'identified' });
    expect(bytes.length).toBeLessThan(500_000);
    const sections = unzipped(bytes)['ppt/presentation.xml']?.match(/<p14:section /g) ?? [];
    expect(sections).toHaveLength(1 + cases.length);
    const slides = pptxSlides(bytes);
    expect(slides.length).toBeGreaterThanOrEqual(1 + 2 * cases.length);
    const files = unzipped(bytes);
    expect(Object.keys(files).filter((name) => /^ppt\/media\/./.test(name))).toEqual([]);
    const inSlides = Object.entries(files).filter(([name]) => name.startsWith('ppt/slides/slide'));
    const sizes = inSlides.flatMap(([, xml]) => [...xml.matchAll(/ sz="(\d+)"/g)]);
    // Hundredths of a point.
    expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBeGreaterThanOrEqual(1_400);
    // Text a slide holds at its type size: nothing is left out and nothing is made smaller.
    const longest = Math.max(...slides.map((lines) => lines.join('').length));
    expect(longest).toBeLessThan(2_000);
  });

  it('[AFT-010] are on record once taken, under names without patients', async () => {
    const held = await heldMeeting([DEMO[0] ?? {}]);
    const [first] = held.cases;
    if (first === undefined) throw new Error('no case');
    const subjects = [
      ...(['minutes', 'deck', 'decisions', 'calendar', 'case-files'] as const).map((kind) => ({
        kind,
      })),
      { kind: 'outcome', case: first } as const,
      { kind: 'case-file', case: first } as const,
    ];
    for (const what of subjects) {
      const input = { meeting: held.id, what, content: 'identified' } as const;
      const { fileName } = await exportedFile(held.application, input);
      expect(fileName).toMatch(
        /^(minutes|deck|decisions|actions|case-files|outcome-case-1)-2027-03-02\.(docx|pptx|csv|ics|zip)$|^case-[0-9a-f]{8}-revision-1\.json$/,
      );
    }
    const gone = { meeting: '00000000-0000-4000-9000-000000000009', what: { kind: 'minutes' } };
    const reply = await ask(held.application, 'exports.start', {
      ...gone,
      content: 'identified',
    } as Parameters<typeof ask<'exports.start'>>[2]);
    expect(reply).toMatchObject({ error: { code: 'meeting-not-found' } });
  });
});
