import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import type { MeetingId } from '#shared/contract/meeting-summary';

import { docxParagraphs, pptxSlides } from '../unit/electron/exported.ts';
import { OperatorModel } from './models/operator-model.ts';
import { everythingIn, positionOf } from './models/room-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

/** On the agenda of the test, in this order. */
const FAMILIES = ['Feldman', 'Moreau', 'Brandt', 'Novak', 'Ivanov', 'Asante', 'Halvorsen'];

async function openPresenter(desk: Page): Promise<Page> {
  const opened = await ask(desk, 'room.openPresenter', {});
  if (!opened.ok || opened.value.kind !== 'address') throw new Error('no address');
  const page = await desk.context().newPage();
  await page.goto(opened.value.address);
  return page;
}

async function pressOn(operator: OperatorModel, name: string): Promise<void> {
  await operator.tabTo(operator.button(name));
  await operator.press('Enter');
}

/** A key more only once the focus is there, as somebody who looks at the screen does. */
async function choose(operator: OperatorModel, outcome: string): Promise<void> {
  await operator.press('Escape', 'd');
  await expect(operator.panel.getByRole('radio').first()).toBeFocused();
  await operator.press(outcome);
}

async function record(operator: OperatorModel): Promise<void> {
  await pressOn(operator, 'Dr Lind, Oncology');
  await pressOn(operator, 'Read back');
  await pressOn(operator, 'Record the decision');
  await expect(operator.panel).toContainText('Decision, version 1');
}

async function correctEcog(operator: OperatorModel): Promise<void> {
  await operator.press('c');
  await expect(operator.panel.getByRole('combobox').first()).toBeFocused();
  await operator.page.keyboard.type('ECOG');
  await operator.type('Who said what is right', 'Oncology: ECOG 2 today');
  const two = operator.panel.getByRole('radio', { name: '2', exact: true });
  await operator.tabTo(operator.panel.getByRole('radio', { name: '1', exact: true }));
  await operator.press('2');
  await expect(two).toBeChecked();
  await pressOn(operator, 'Save the correction');
  await expect(operator.panel).toContainText('Changed in meeting: revision 2');
}

/** The team's own view first, then a supported option, with a dissent. */
async function decideFirst(operator: OperatorModel): Promise<void> {
  const { page, panel } = operator;
  await choose(operator, '1');
  await page.keyboard.type('Sta');
  await operator.type('Agent, procedure or plan', 'a drug of our own');
  await pressOn(operator, 'Dr Lind, Oncology');
  await pressOn(operator, 'Record the team’s own view');
  await expect(panel).toContainText('Supported options that are not in it:');
  await operator.tabTo(panel.getByLabel('Take the supported option'));
  await operator.press('ArrowDown');
  await expect(panel.getByLabel('Verb')).toBeFocused();
  await page.keyboard.type('Sta');
  await pressOn(operator, 'Add a dissent');
  await page.keyboard.type('Path');
  await operator.type('What they would do', 'Would biopsy first.');
  await operator.tabTo(panel.getByRole('radio', { name: 'Yes' }));
  await operator.press('ArrowDown');
  await operator.type('Which, or why none', 'None open here.');
  await record(operator);
}

async function goToNext(operator: OperatorModel, item: number, presenter: Page): Promise<void> {
  await operator.press('Escape', 'Shift+N');
  await expect(presenter.getByText(`Item ${item} of 7`)).toBeVisible();
  for (const family of FAMILIES) {
    expect(await everythingIn(presenter)).not.toMatch(new RegExp(family, 'i'));
  }
  await operator.press('PageDown');
  await expect(positionOf(presenter)).toHaveText(/^1 of /);
}

async function fileFrom(operator: OperatorModel, name: string): Promise<Uint8Array> {
  const { page } = operator;
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    pressOn(operator, 'Make the file'),
  ]);
  expect(saved.suggestedFilename()).toContain(name);
  return readFileSync(await saved.path());
}

test('[ROM-050] a meeting of seven cases runs from opening to minutes by keyboard alone', async ({
  page,
  complaints,
}) => {
  test.setTimeout(200_000);
  const operator = new OperatorModel(page);
  const id = await operator.open(FAMILIES, true);
  await pressOn(operator, 'Open the meeting');
  await expect(operator.button('End the meeting')).toBeVisible();
  const presenter = await openPresenter(page);
  await page.bringToFront();

  await operator.press('PageDown', 'PageDown');
  await expect(positionOf(presenter)).toHaveText(/^1 of /);
  await correctEcog(operator);
  await expect(presenter.getByText('Changed in meeting')).toBeVisible();
  await decideFirst(operator);

  // The presenter's window is lost in the middle, and shows the same scene again.
  await presenter.close();
  const again = await openPresenter(page);
  await page.bringToFront();
  await expect(positionOf(again)).toBeVisible();

  // From here on the candidates are shown at once.
  const settings = (await ask(page, 'meetings.detail', { id: id as MeetingId })) as never as {
    value: { settings: Record<string, unknown> };
  };
  await ask(page, 'meetings.update', {
    id: id as MeetingId,
    settings: { ...settings.value.settings, independentFirst: false } as never,
  });
  await page.reload();
  await expect(operator.panel).toContainText('Decision, version 1');

  await goToNext(operator, 2, again);
  await choose(operator, '3');
  await page.keyboard.type('Imag');
  await operator.type('In words', 'CT chest');
  await record(operator);
  for (const item of [3, 4, 5, 6, 7]) {
    await goToNext(operator, item, again);
    await choose(operator, '4');
    await operator.type('Rationale', `Standard of care for item ${item}.`);
    await record(operator);
  }
  await operator.press('Escape');
  await pressOn(operator, 'End the meeting');
  await expect(again.getByRole('heading', { name: 'The meeting has ended' })).toBeVisible();

  await operator.tabTo(page.getByRole('link', { name: 'Meeting', exact: true }));
  await operator.press('Enter');
  await operator.tabTo(page.getByRole('link', { name: 'Minutes', exact: true }));
  await operator.press('Enter');
  await expect(page.locator('[data-outcome]')).toHaveCount(7);
  expect(await accessibilityFaults(page)).toEqual([]);
  await pressOn(operator, 'Export…');
  const minutes = docxParagraphs(await fileFrom(operator, 'minutes')).join('\n');
  for (const said of [
    'Changed in the meeting',
    'Would biopsy first.',
    'Imaging missing: CT chest',
    'Standard of care for item 7.',
    'Dr Lind',
  ]) {
    expect(minutes, said).toContain(said);
  }
  await page.getByLabel(/^Slides/).focus();
  await operator.press(' ');
  const deck = pptxSlides(await fileFrom(operator, 'deck'))
    .flat()
    .join('\n');
  expect(deck).toContain('Imaging missing: CT chest');
  const { versions } = await decisionsOf(page, id, 'Feldman');
  expect(versions).toMatchObject([{ revision: 2, present: [{ name: 'Dr Lind' }] }]);
  expect(complaints).toEqual([]);
});

async function decisionsOf(page: Page, meeting: string, family: string) {
  const found = await ask(page, 'cases.list', { query: family, offset: 0, limit: 1 });
  const id = found.ok ? found.value.rows[0]?.id : undefined;
  const reply = await ask(page, 'decisions.ofMeeting', {
    meeting: meeting as MeetingId,
    case: id as never,
  });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}
