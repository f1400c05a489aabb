import type { Page } from '@playwright/test';

import type { MeetingId } from '#shared/contract/meeting-summary';

import { OperatorModel } from './models/operator-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { caseOf } from './support/every-screen.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];

async function looksRight(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
  }
  // A control that the edge of the panel cuts in two is no smaller for it.
  await page.evaluate(() => document.querySelector('[role="tabpanel"]')?.scrollTo(0, 0));
  expect(await accessibilityFaults(page)).toEqual([]);
}

async function versionsOf(page: Page, meeting: string, family: string) {
  const id = await caseOf(page, family);
  const reply = await ask(page, 'decisions.ofMeeting', {
    // Ids as the host gave them.
    meeting: meeting as MeetingId,
    case: id as never,
  });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

test('[DEC-020] a case is corrected and decided with the keyboard alone', async ({
  page,
  complaints,
}) => {
  test.slow();
  const operator = new OperatorModel(page);
  const meeting = await operator.open(['Feldman', 'Moreau']);
  await operator.tabTo(operator.button('Open the meeting'));
  await operator.press('Enter');
  await expect(operator.button('End the meeting')).toBeVisible();

  await operator.press('PageDown');
  await expect(page.getByText('Item 1 of 2').first()).toBeVisible();
  await operator.press('PageDown');
  await expect(page.getByText(/^Page 1 of/).first()).toBeVisible();
  await looksRight(page);

  await operator.press('c');
  await operator.typeOn('What is to be corrected', 'ECOG');
  await operator.type('Who said what is right', 'Oncology: ECOG 2 today');
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Nothing is changed yet.');
  await operator.tabTo(operator.panel.getByRole('radio', { name: '1', exact: true }));
  await operator.press('2');
  await expect(operator.panel.getByRole('radio', { name: '2', exact: true })).toBeChecked();
  await expect(operator.panel).not.toContainText('Nothing is changed yet.');
  await operator.tabTo(operator.button('Save the correction'));
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Changed in meeting: revision 2');
  await expect(operator.panel.getByRole('row', { name: /Performance/ })).toBeVisible();
  await looksRight(page);

  await operator.press('Escape');
  await operator.decide('1');
  await operator.typeOn('Verb', 'Sta');
  await operator.type('Agent, procedure or plan', 'a drug of our own');
  await operator.tabTo(operator.button('Add a dissent'));
  await operator.press('Enter');
  await operator.typeOn('Discipline', 'Path');
  await operator.type('What they would do', 'Would biopsy first.');
  await operator.tabTo(operator.panel.getByRole('radio', { name: 'Yes' }));
  await operator.press('ArrowDown');
  await operator.type('Which, or why none', 'None open here.');
  await operator.tabTo(operator.button('Dr Lind, Oncology'));
  await operator.press('Enter');
  await operator.tabTo(operator.button('Read back'));
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Choose a reason for the difference');
  await looksRight(page);

  await page.reload();
  await expect(operator.panel.getByLabel('Agent, procedure or plan')).toHaveValue(
    'a drug of our own',
  );
  await operator.press('d');
  await operator.tabTo(operator.panel.getByRole('checkbox', { name: 'Frailty' }));
  await operator.press(' ');
  await page.keyboard.press('Tab');
  await operator.tabTo(operator.panel.locator('#difference-note'));
  await page.keyboard.type('Not fit for the combination.');
  await operator.tabTo(operator.button('Read back'));
  await operator.press('Enter');
  await expect(operator.dialog).toContainText('Start a drug of our own');
  await expect(operator.dialog).toContainText('Pathology: Would biopsy first.');
  await expect(operator.dialog).toContainText('Frailty: Not fit for the combination.');
  await looksRight(page);
  // The read-back has the focus, not the button: a second Enter records nothing.
  await operator.press('Enter');
  await expect(operator.dialog).toBeVisible();
  await operator.tabTo(operator.button('Record the decision'));
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Decision, version 1');
  await expect(operator.panel).toContainText('on revision 2');
  // The room reads what is on record, not that nothing is.
  await expect(operator.stage).toContainText('Start a drug of our own');
  await expect(operator.stage).not.toContainText('Nothing is recorded yet.');

  await operator.tabTo(operator.button('Correct this decision'));
  await operator.press('Enter');
  await operator.typeOn('Why it is corrected', 'Owner was forgotten');
  await operator.type('Owner', 'Dr Lind');
  await operator.type('Name of who answers for it', 'Dr Vogt');
  await operator.tabTo(operator.panel.getByLabel('Role', { exact: true }));
  await page.keyboard.type('Urol');
  await operator.tabTo(operator.button('Read back'));
  await operator.press('Enter');
  await operator.tabTo(operator.button('Record version 2'));
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Decision, version 2');
  await expect(operator.panel.getByRole('row', { name: /Recommendation/ })).toContainText(
    'by Dr Lind',
  );
  const { versions } = await versionsOf(page, meeting, 'Feldman');
  expect(versions.map(({ version, correction }) => [version, correction])).toEqual([
    [1, undefined],
    [2, 'Owner was forgotten'],
  ]);

  await operator.press('Escape', 'Shift+N');
  await expect(page.getByText('Item 2 of 2').first()).toBeVisible();
  await operator.press('PageDown');
  // What is missing first has the focus: the window never leaves it to be looked for.
  await operator.tabTo(operator.button('Read back'));
  await operator.press('Enter');
  await expect(operator.panel.getByRole('radio').first()).toBeFocused();
  await operator.decide('3');
  await operator.typeOn('Reason', 'Imag');
  await operator.type('In words', 'CT chest');
  await operator.tabTo(operator.button('Dr Lind, Oncology'));
  await operator.press('Enter');
  await operator.tabTo(operator.button('Read back'));
  await operator.press('Enter');
  await operator.tabTo(operator.button('Record the decision'));
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Imaging missing: CT chest');
  await looksRight(page);
  expect(complaints).toEqual([]);
});

test('[DEC-021] the team’s own view comes first, then its differences are settled', async ({
  page,
  complaints,
}) => {
  test.slow();
  const operator = new OperatorModel(page);
  const meeting = await operator.open(['Feldman'], true);
  await operator.tabTo(operator.button('Open the meeting'));
  await operator.press('Enter');
  await operator.press('PageDown', 'PageDown');
  await expect(operator.panel).toContainText('own recommendation first');
  await operator.decide('1');
  await operator.typeOn('Verb', 'Sta');
  await operator.type('Agent, procedure or plan', 'a drug of our own');
  await operator.tabTo(operator.button('Dr Lind, Oncology'));
  await operator.press('Enter');
  await operator.tabTo(operator.button('Record the team’s own view'));
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Supported options that are not in it:');
  // What differs is in the window, though the button that asked for it was at the end.
  await expect(operator.panel.getByRole('heading', { name: /own view/ })).toBeFocused();
  await expect(operator.panel.getByRole('group', { name: 'Bring them together' })).toBeInViewport();
  await looksRight(page);
  await operator.tabTo(operator.panel.getByLabel('Take the supported option'));
  await operator.press('ArrowDown');
  await expect(operator.panel).toContainText('A supported option was taken.');
  await expect(operator.panel.getByLabel('Verb')).toBeFocused();
  await operator.typeOn('Verb', 'Sta');
  await operator.tabTo(operator.panel.getByRole('radio', { name: 'Yes' }));
  await operator.press('ArrowDown');
  await operator.type('Which, or why none', 'None open here.');
  await operator.tabTo(operator.button('Read back'));
  await operator.press('Enter');
  await operator.tabTo(operator.button('Record the decision'));
  await operator.press('Enter');
  await expect(operator.panel).toContainText('Decision, version 1');
  const { versions, independent } = await versionsOf(page, meeting, 'Feldman');
  expect(independent?.draft.recommendations?.[0]?.what).toBe('a drug of our own');
  expect(versions[0]?.decision.recommendations[0]?.candidate).toBeDefined();
  expect(versions[0]?.decision.difference).toBeUndefined();
  expect(complaints).toEqual([]);
});

test('[ROM-046] [ROM-045] every state of the window is whole, and how to record is in sight', async ({
  page,
  complaints,
}) => {
  test.slow();
  const operator = new OperatorModel(page);
  const { panel } = operator;
  await operator.open(['Feldman', 'Moreau']);
  await looksRight(page);
  await operator.tabTo(operator.button('Open the meeting'));
  await operator.press('Enter');
  await expect(operator.button('End the meeting')).toBeVisible();
  await operator.press('PageDown', 'PageDown');
  await expect(page.getByText(/^Page 1 of/).first()).toBeVisible();

  await operator.press('c');
  await operator.typeOn('What is to be corrected', 'T, N, M');
  await panel.getByLabel('T', { exact: true }).selectOption({ index: 2 });
  // Another part is corrected with it: what is not in sight is named before it is saved.
  await panel.getByLabel('What is to be corrected').selectOption('ECOG performance status');
  await expect(panel).toContainText('Will be changed: T, N, M: Right.');
  await panel.getByRole('radio', { name: '3', exact: true }).check();
  await expect(panel).toContainText('Will be changed: T, N, M: Right; ECOG performance status.');
  await looksRight(page);
  await operator.press('Escape');
  await page.getByRole('tab', { name: 'Notes' }).click();
  await expect(panel.getByLabel('Notes of the operator')).toBeVisible();
  await looksRight(page);
  await operator.press('Escape', 'd');
  await expect(panel.getByRole('radio').first()).toBeFocused();
  await operator.press('2');
  await panel.getByRole('button', { name: 'Add a step' }).click();
  await panel.getByRole('button', { name: 'Add a dissent' }).click();
  await panel.getByRole('button', { name: 'Add an action' }).click();
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(operator.button('Read back')).toBeInViewport({ ratio: 1 });
  await expect(page.getByText('FELDMAN, Anna (Ms)').last()).toBeInViewport({ ratio: 1 });
  await looksRight(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  await operator.button('Read back').click();
  await expect(panel.getByText(/parts are missing/)).toBeInViewport({ ratio: 1 });
  await looksRight(page);

  await operator.press('Escape', '2', 'Enter', 'PageDown');
  await expect(page.getByText('MOREAU, Celeste', { exact: false }).last()).toBeVisible();
  await operator.button('Break').click();
  await expect(page.getByRole('heading', { name: 'Break' }).first()).toBeVisible();
  await looksRight(page);
  await operator.press('Escape', 'PageDown');
  await expect(page.locator('figcaption').first()).toContainText('Item 1 of 2');
  await operator.button('End the meeting').click();
  await expect(page.getByText(/nothing more is put on record/)).toBeVisible();
  await expect(operator.button('Open again')).toBeVisible();
  await looksRight(page);
  expect(complaints).toEqual([]);
});
