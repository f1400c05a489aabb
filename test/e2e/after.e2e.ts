import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import type { CaseId } from '#shared/contract/case-summary';
import type { InputOf } from '#shared/contract/contract';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { Decision } from '#shared/domain/decision';
import type { CaseOutcome } from '#shared/report/minutes-model';

import { docxParagraphs, pptxSlides } from '../unit/electron/exported.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText, sideways } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';
import { identifyingPatterns } from './support/identifying-words.ts';

const CHAIR = { name: 'Dr Vogt', role: 'Chair' };
const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 640, height: 360 },
];

const RECOMMENDED: Decision = {
  outcome: 'recommended',
  recommendations: [
    {
      verb: 'start',
      what: 'nivolumab + cabozantinib',
      intent: 'disease-control',
      conditions: ['biopsy confirms clear cell RCC'],
      owner: 'Dr Lind',
      due: '2026-12-08',
    },
    {
      verb: 'offer',
      what: 'stereotactic radiotherapy',
      target: 'L3 vertebra',
      intent: 'symptom-relief',
      conditions: [],
      sequence: 'before systemic therapy',
    },
  ],
  rationale: 'Painful, potentially unstable spine; systemic disease needs a response.',
  difference: { reasons: ['new-information'], note: 'Risk group settled in the room.' },
  dissent: [{ role: 'Pathology', name: 'Dr Berg', view: 'Would biopsy the lesion first.' }],
  trial: { considered: 'no', why: 'None open here for this risk group.' },
  toldBy: 'Dr Lind',
  actions: [
    {
      id: '00000000-0000-4000-8000-00000000a001',
      what: 'Book MRI of the spine',
      owner: 'K. Worker',
      due: '2026-12-01',
    },
    { id: '00000000-0000-4000-8000-00000000a002', what: 'Send the letter', owner: 'Dr Lind' },
  ],
  rediscuss: { when: 'After 12 weeks of therapy', on: '2027-03-02' },
};
const DEFERRED: Decision = {
  outcome: 'deferred',
  recommendations: [],
  deferral: { reason: 'imaging-missing', note: 'CT chest' },
  dissent: [],
  actions: [{ id: '00000000-0000-4000-8000-00000000a003', what: 'Get the CT', owner: 'K. Worker' }],
};

async function valueOf<Value>(
  reply: Promise<{ ok: true; value: Value } | { ok: false; error: { code: string } }>,
) {
  const answered = await reply;
  if (!answered.ok) throw new Error(answered.error.code);
  return answered.value;
}

/** Holds the demo meeting: everything decided but one deferred and one left open. */
async function holdMeeting(page: Page): Promise<{ id: MeetingId; cases: readonly CaseId[] }> {
  const { meetings } = await valueOf(ask(page, 'preparation.board', {}));
  const id = meetings[0]?.id;
  if (id === undefined) throw new Error('no meeting');
  const { agenda } = await valueOf(ask(page, 'meetings.detail', { id }));
  const act = (each: InputOf<'meetings.act'>['act']) =>
    valueOf(ask(page, 'meetings.act', { id, act: each }));
  const who = {
    id: '00000000-0000-4000-8000-00000000b001',
    name: 'Dr Lind',
    role: 'Oncology',
    isDeputy: false,
  } as const;
  await act({ kind: 'came', who, mode: 'in-room' });
  await act({ kind: 'opened' });
  const cases = agenda.map((line) => line.case.id);
  for (const [index, line] of agenda.slice(0, -1).entries()) {
    const caseId = line.case.id;
    await act({ kind: 'case-began', caseId });
    let { revision } = line.case;
    if (index === 0) {
      const { document } = await valueOf(ask(page, 'cases.get', { id: caseId }));
      const health = { ...document.health, ecog: { value: 2 } };
      const correction = {
        meeting: id,
        id: caseId,
        base: revision,
        document: { ...document, health },
      };
      ({ revision } = await valueOf(
        ask(page, 'room.correct', { ...correction, because: 'ECOG 2 today' }),
      ));
    }
    const decision = index === 1 ? DEFERRED : RECOMMENDED;
    await valueOf(
      ask(page, 'decisions.record', { meeting: id, case: caseId, revision, decision, by: CHAIR }),
    );
    await act({ kind: 'case-ended', caseId });
  }
  await act({ kind: 'closed' });
  return { id, cases };
}

async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${path}`);
}

async function fileOf(page: Page, input: InputOf<'exports.start'>): Promise<Uint8Array> {
  const { job } = await valueOf(ask(page, 'exports.start', input));
  await expect
    .poll(async () => (await valueOf(ask(page, 'exports.progress', { job }))).state)
    .toBe('ready');
  const { base64 } = await valueOf(ask(page, 'exports.take', { job }));
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

/** Every sentence of an outcome. */
function sentences(outcome: CaseOutcome): readonly string[] {
  const { identity, question, headline, result, parts, recorded } = outcome;
  return [
    outcome.name,
    identity,
    question,
    ...headline.map(({ text }) => text),
    result,
    ...parts.flatMap(({ label, lines }) => [label, ...lines]),
    ...recorded,
  ];
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const numbersIn = (text: string) => [...new Set(plain(text).match(/\d+(?:[.,]\d+)*/g))].toSorted();

test('[AFT-011] screen, page and slide say the same sentences with the same numbers', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { id: meeting } = await holdMeeting(page);
  await goTo(page, `/meetings/${meeting}/minutes`);
  const sections = page.locator('[data-outcome]');
  await sections.first().waitFor();
  const minutes = await valueOf(ask(page, 'exports.minutes', { meeting }));
  const docx = docxParagraphs(
    await fileOf(page, { meeting, what: { kind: 'minutes' }, content: 'identified' }),
  );
  const slides = pptxSlides(
    await fileOf(page, { meeting, what: { kind: 'deck' }, content: 'identified' }),
  );
  await expect(sections).toHaveCount(minutes.cases.length);
  expect(minutes.cases.length).toBeGreaterThan(5);
  const starts = minutes.cases.map(({ item, name }) => docx.indexOf(`${item}. ${name}`));
  expect(starts).not.toContain(-1);
  for (const [index, outcome] of minutes.cases.entries()) {
    const head = `${outcome.item}. ${outcome.name}`;
    const end = starts[index + 1] ?? docx.indexOf(minutes.made[0] ?? '');
    const onScreen = (await sections.nth(index).innerText()).replace('One-page outcome', '');
    const onPage = docx.slice(starts[index], end).join('\n');
    const onSlides = slides.filter(
      ([title = '']) => title === head || title.startsWith(`${head}: `),
    );
    // Meeting and pack, who made it when, and the page number stand on the edge of every slide.
    const slideText = onSlides.map((lines) => lines.slice(0, -3).join('\n')).join('\n');
    expect(onSlides.length).toBeGreaterThanOrEqual(2);
    for (const sentence of sentences(outcome)) {
      for (const text of [onScreen, onPage, slideText])
        expect(plain(text)).toContain(plain(sentence));
    }
    expect(numbersIn(onPage), head).toEqual(numbersIn(onScreen));
    expect(numbersIn(slideText), head).toEqual(numbersIn(onScreen));
  }
  const shown = plain(await page.getByRole('article').innerText());
  for (const line of [...minutes.parts.flatMap(({ lines }) => lines), ...minutes.made.slice(1)]) {
    for (const text of [shown, docx.join(' '), slides.flat().join(' ')]) {
      expect(plain(text)).toContain(plain(line));
    }
  }
});

test('[AFT-012] the outcome of every demo case fits on one page', async ({ page }) => {
  test.setTimeout(180_000);
  const { id: meeting, cases } = await holdMeeting(page);
  for (const caseId of cases) {
    await goTo(page, `/meetings/${meeting}/cases/${caseId}/outcome`);
    await page.locator(`[data-outcome="${caseId}"]`).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
});

test('[AFT-020] on paper the head of a case stands on each of its pages, and the edges say the rest', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { id: meeting, cases } = await holdMeeting(page);
  const edges = () =>
    page.evaluate(() => {
      const { style } = document.documentElement;
      return ['about', 'versions', 'printed', 'use'].map((name) =>
        style.getPropertyValue(`--running-${name}`),
      );
    });
  const { made } = await valueOf(ask(page, 'exports.minutes', { meeting }));
  for (const path of ['minutes', `cases/${cases[0] ?? ''}/outcome`]) {
    await goTo(page, `/meetings/${meeting}/${path}`);
    await page.locator('[data-outcome]').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const heads = await page
      .locator('[data-outcome] > header')
      .evaluateAll((found) => found.map((head) => getComputedStyle(head).display));
    expect(new Set(heads)).toEqual(new Set(['table-header-group']));
    const [about = '', versions = '', printed = '', use = ''] = await edges();
    expect(about).toContain('Kidney tumour board');
    expect(about.includes('Born 14-Mar-1961')).toBe(path !== 'minutes');
    const [by = '', pack = ''] = made;
    // The minute may have moved on since.
    expect(versions).toContain(by.slice(by.indexOf(' by ')));
    expect(versions).toContain(pack);
    expect(printed).toMatch(/^"Printed \d\d-[A-Z][a-z]{2}-\d{4} \d\d:\d\d UTC"$/);
    expect(use).toContain('Decision support for a multidisciplinary meeting');
    await page.emulateMedia({ media: 'screen' });
  }
  await goTo(page, `/meetings/${meeting}`);
  await expect.poll(edges).toEqual(['', '', '', '']);
});

test('[AFT-013] the dialog warns, saves the file, cancels, and leaves identifiers out', async ({
  page,
  complaints,
}) => {
  test.setTimeout(120_000);
  const { id: meeting } = await holdMeeting(page);
  await goTo(page, `/meetings/${meeting}/minutes`);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog).toContainText('The file contains identifiers.');
  expect(await accessibilityFaults(page)).toEqual([]);
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the file' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^minutes-\d{4}-\d\d-\d\d\.docx$/);
  await expect(dialog).toContainText(/minutes-.*\.docx was made\./);
  await dialog.getByLabel('De-identified').check();
  await expect(dialog.getByLabel(/^Case files/)).toBeDisabled();
  await dialog.getByLabel(/^Decisions as a table/).check();
  const [table] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the file' }).click(),
  ]);
  const text = readFileSync(await table.path(), 'utf8');
  expect(text).toContain('Case 1');
  const list = await valueOf(ask(page, 'cases.list', { query: '', offset: 0, limit: 50 }));
  for (const { id } of list.rows) {
    const { document } = await valueOf(ask(page, 'cases.get', { id }));
    const found = identifyingPatterns(document).filter((pattern) => pattern.test(text));
    expect(found.map(String)).toEqual([]);
  }
  // A host that never gets ready leaves the time to cancel.
  await page.route('**/api/exports.progress', (route) =>
    route.fulfill({ json: { ok: true, value: { done: 2, total: 7, state: 'running' } } }),
  );
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await expect(dialog).toContainText('2 of 7 cases');
  await dialog.getByRole('button', { name: 'Cancel the export' }).click();
  await expect(dialog).toContainText('Cancelled. No file was made.');
  await page.unroute('**/api/exports.progress');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(complaints).toEqual([]);
});

test('[AFT-016] the desktop asks before it saves identifiers, and says which file; a browser prints', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const { id: meeting, cases } = await holdMeeting(page);
  const places = [
    [`/meetings/${meeting}/minutes`, 'minutes', '[data-outcome]'],
    [`/meetings/${meeting}/cases/${cases[0] ?? ''}/outcome`, 'outcome', '[data-outcome]'],
    [`/cases/${cases[0] ?? ''}`, 'board-sheet', 'article, section'],
  ] as const;
  for (const [path, , ready] of places) {
    await goTo(page, path);
    await page.locator(ready).first().waitFor();
    await expect(page.getByRole('button', { name: 'Print or save as PDF' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeHidden();
  }
  // The same screens in the window of a host that writes files.
  const info = await valueOf(ask(page, 'app.info', {}));
  await page.route('**/api/app.info', (route) =>
    route.fulfill({ json: { ok: true, value: { ...info, host: 'desktop' } } }),
  );
  const saved: unknown[] = [];
  let isAsking = true;
  let value: object = { how: 'saved', file: '/home/board/minutes.pdf' };
  await page.route('**/api/exports.savePage', async (route) => {
    saved.push(route.request().postDataJSON());
    isAsking = await page.getByRole('dialog').isVisible();
    await route.fulfill({ json: { ok: true, value } });
  });
  for (const [path, kind] of places) {
    await goTo(page, path);
    await page.reload();
    const save = page.getByRole('button', { name: 'Save as PDF…' });
    await save.click();
    const dialog = page.getByRole('dialog', { name: 'Save as PDF…' });
    await expect(dialog).toContainText('The file contains identifiers.');
    expect(await accessibilityFaults(page), path).toEqual([]);
    await dialog.getByRole('button', { name: 'Do not save' }).click();
    await expect(dialog).toBeHidden();
    expect(saved).toEqual([]);
    await save.click();
    await dialog.getByRole('button', { name: 'Save with identifiers…' }).click();
    const status = page.getByRole('status').filter({ hasText: '/home/board/minutes.pdf' });
    await expect(status).toContainText('Saved what this window shows');
    expect(isAsking).toBe(false);
    expect(saved.splice(0)).toMatchObject([{ page: { kind }, content: 'identified' }]);
  }
  value = { how: 'not-written', file: '/full/minutes.pdf' };
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await page.getByRole('button', { name: 'Save with identifiers…' }).click();
  await expect(page.getByText('Not saved: /full/minutes.pdf')).toBeVisible();
});

test('[AFT-014] what cannot be read or made says so, and can be tried again', async ({ page }) => {
  const { id: meeting, cases } = await holdMeeting(page);
  await goTo(page, '/meetings/00000000-0000-4000-9000-000000000009/minutes');
  await expect(page.getByRole('alert')).toContainText('The meeting does not exist any more.');
  await goTo(page, `/meetings/${meeting}/cases/${cases[0] ?? ''}/outcome`);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await page.route('**/api/exports.take', (route) =>
    route.fulfill({ json: { ok: false, error: { code: 'export-not-found', ref: 'x' } } }),
  );
  await dialog.getByRole('button', { name: 'Make the file' }).click();
  await expect(dialog.getByRole('alert')).toContainText('No file was made.');
  await page.unroute('**/api/exports.take');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Try again' }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^outcome-case-\d+-/);
});

test('minutes and outcome are readable and accessible at every size', async ({ page }) => {
  test.setTimeout(120_000);
  const { id: meeting, cases } = await holdMeeting(page);
  for (const path of ['minutes', `cases/${cases[0] ?? ''}/outcome`]) {
    await goTo(page, `/meetings/${meeting}/${path}`);
    await page.locator('[data-outcome]').first().waitFor();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      expect(await accessibilityFaults(page), path).toEqual([]);
      expect(await clippedText(page), path).toEqual([]);
      expect(await sideways(page), path).toEqual([]);
    }
  }
});
