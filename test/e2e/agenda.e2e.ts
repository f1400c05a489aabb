import { DEFAULT_SETTINGS } from '#shared/domain/meeting-profile';

import { MeetingModel } from './models/meeting-model.ts';
import { PrivacyModel } from './models/privacy-model.ts';
import { addCase, ask } from './support/ask.ts';
import { accessibilityFaults } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const FAMILIES = ['Feldman', 'Halvorsen', 'Brandt'];
const LIND = { id: crypto.randomUUID(), name: 'Dr Lind', role: 'Oncology', isDeputy: false };

test('[MTG-029] a case is dragged to another place, and back with Undo', async ({ page }) => {
  const meeting = new MeetingModel(page);
  const id = await meeting.make({ families: FAMILIES });
  await meeting.open(id);
  await expect(meeting.rows()).toHaveCount(3);
  await meeting.drag('FELDMAN', 'BRANDT');
  await meeting.hears('FELDMAN, Anna is case 3 of 3.');
  const stored = async () => {
    const reply = await ask(page, 'meetings.detail', { id } as never);
    return reply.ok ? reply.value.agenda.map((line) => line.case.family) : [];
  };
  await expect.poll(stored).toEqual(['Halvorsen', 'Brandt', 'Feldman']);
  await meeting.drag('FELDMAN', 'HALVORSEN');
  await meeting.hears('FELDMAN, Anna is case 1 of 3.');
  await meeting.undo();
  await meeting.hears('The agenda is in its earlier order.');
  await expect.poll(stored).toEqual(['Halvorsen', 'Brandt', 'Feldman']);
});

test('[MTG-030] a case goes to the meeting that is chosen, and back with Undo', async ({
  page,
}) => {
  const meeting = new MeetingModel(page);
  const id = await meeting.make({ families: FAMILIES });
  const to = await meeting.make({ name: 'Later board', on: '2027-03-16' });
  await meeting.open(id);
  await meeting.row('HALVORSEN').getByRole('button').first().click();
  await meeting.plan.getByRole('textbox', { name: 'Minutes' }).fill('9');
  await meeting.plan.getByRole('button', { name: 'Save plan' }).click();
  await meeting.hears('The plan of HALVORSEN, Per was saved.');
  await meeting.button('Move to another meeting').click();
  await meeting.dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(meeting.dialog).toContainText('Choose a meeting.');
  await meeting.dialog.getByRole('radio', { name: 'Later board, Tue 16-Mar-2027' }).check();
  expect(await accessibilityFaults(page)).toEqual([]);
  await meeting.dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await meeting.hears('HALVORSEN, Per is on the agenda of Later board, Tue 16-Mar-2027.');
  await expect(meeting.rows()).toHaveCount(2);
  await expect(meeting.front).toContainText('FELDMAN');
  await meeting.undo();
  await meeting.hears('HALVORSEN, Per is on the agenda again.');
  expect((await meeting.names())[1]).toContain('HALVORSEN');
  await meeting.open(to);
  await expect(meeting.agenda).toContainText('No case is on this agenda yet.');
  await meeting.open(id);
  await meeting.row('HALVORSEN').getByRole('button').first().click();
  await meeting.button('Move to another meeting').click();
  await meeting.dialog.getByRole('radio', { name: /^Later board/ }).check();
  await meeting.dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await meeting.hears(/^HALVORSEN, Per is on the agenda of Later board/);
  await meeting.open(to);
  await expect(meeting.row('HALVORSEN')).toContainText('9 min');
});

test('[MTG-031] a late case is flagged until somebody approves it, and then says who', async ({
  page,
}) => {
  const meeting = new MeetingModel(page);
  const id = await meeting.make({ families: ['Feldman'], cutOff: '2026-01-09T12:00' });
  await meeting.open(id);
  await expect(meeting.row('FELDMAN')).toContainText('Late, not approved yet');
  await meeting.plan.getByLabel('Approved by').fill('Dr Vogt');
  await meeting.plan.getByRole('button', { name: 'Save plan' }).click();
  await expect(meeting.plan).toContainText('Give both who approved it and why, or neither.');
  await meeting.plan.getByLabel('Why it cannot wait').fill('Cord compression');
  await meeting.plan.getByRole('button', { name: 'Save plan' }).click();
  await expect(meeting.row('FELDMAN')).toContainText('Late, approved by Dr Vogt');
  await expect(meeting.agenda).not.toContainText('not approved yet');
  await meeting.undo();
  await expect(meeting.row('FELDMAN')).toContainText('Late, not approved yet');
});

test('[MTG-032] a break is planned, taken out, taken and ended by a press', async ({ page }) => {
  const meeting = new MeetingModel(page);
  const settings = { ...DEFAULT_SETTINGS, minutesPerCase: 25 };
  const id = await meeting.make({ families: FAMILIES, settings });
  await meeting.open(id);
  await expect(page.getByText('3 cases to discuss, 75 minutes')).toBeVisible();
  await meeting.button('Plan a break').click();
  await meeting.hears('A break of 10 minutes is planned after 2 cases.');
  await expect(page.getByText('3 cases to discuss, 85 minutes')).toBeVisible();
  await expect(meeting.agenda).toContainText('Break, 10 minutes');
  expect(await accessibilityFaults(page)).toEqual([]);
  await meeting.button('Take the break out').click();
  await meeting.hears('The planned break was taken out.');
  await expect(page.getByText('3 cases to discuss, 75 minutes')).toBeVisible();
  await meeting.undo();
  await expect(meeting.agenda).toContainText('Break, 10 minutes');

  const long = await meeting.make({ name: 'Long board' });
  const cases: string[] = [];
  for (let count = 0; count < 21; count += 1) cases.push(await addCase(page, {}));
  await ask(page, 'meetings.addCases', { id: long, cases } as never);
  await meeting.act(long, { kind: 'opened' });
  for (const caseId of cases) {
    await meeting.act(long, { kind: 'case-began', caseId });
    await meeting.act(long, { kind: 'case-ended', caseId });
  }
  await meeting.open(long);
  await expect(meeting.suggestions).toContainText('21 cases without a break');
  await meeting.button('Take a break now').click();
  await meeting.hears('The break has begun.');
  await expect(meeting.suggestions).toContainText('The meeting takes a break.');
  await meeting.button('End the break').click();
  await meeting.hears('The break is over.');
  await expect(meeting.suggestions.getByRole('button')).toHaveCount(0);
});

test('[MTG-033] a meeting closed by mistake goes on as it was, and both are on record', async ({
  page,
}) => {
  const meeting = new MeetingModel(page);
  const id = await meeting.make({ families: FAMILIES });
  await meeting.act(id, { kind: 'came', who: LIND, mode: 'in-room' });
  await meeting.act(id, { kind: 'opened' });
  await meeting.open(id);
  const close = async () => {
    await meeting.button('Close the meeting').click();
    await expect(meeting.dialog).toContainText('3 cases to discuss are not done.');
    await meeting.dialog.getByRole('button', { name: 'Close the meeting' }).click();
    await meeting.hears('The meeting is closed.');
  };
  const leaves = meeting.table.getByRole('button', { name: 'Dr Lind leaves' });
  await close();
  await expect(leaves).toHaveCount(0);
  await meeting.undo();
  await meeting.hears('The meeting is open again, with those who were at the table.');
  await expect(leaves).toBeVisible();

  await close();
  await page.reload();
  await meeting.button('Open again').click();
  await expect(meeting.dialog).toContainText('Dr Lind, Oncology');
  expect(await accessibilityFaults(page)).toEqual([]);
  await meeting.dialog.getByRole('button', { name: 'Nobody is there yet' }).click();
  await meeting.hears('The meeting is open.');
  await expect(leaves).toHaveCount(0);
  const reply = await ask(page, 'meetings.detail', { id } as never);
  if (!reply.ok) throw new Error(reply.error.code);
  expect(reply.value.events.map(({ act }) => act.kind)).toEqual([
    'came',
    'opened',
    'closed',
    'opened',
    'closed',
    'opened',
  ]);
});

test('[MTG-034] minutes taken stand beside the minutes planned', async ({ page }) => {
  const meeting = new MeetingModel(page);
  const overview = await ask(page, 'meetings.overview', {});
  const held = overview.ok
    ? overview.value.meetings.find(({ state }) => state === 'closed')
    : undefined;
  await meeting.open(held?.meeting.id ?? '');
  await expect(meeting.rows().first()).toContainText('3 min');
  await expect(meeting.rows().first()).toContainText('took 3.3 min');
  await expect(page.getByText(/^held \d\d:\d\d to \d\d:\d\d$/)).toBeVisible();

  const id = await meeting.make({ families: FAMILIES });
  await meeting.act(id, { kind: 'opened' });
  await meeting.open(id);
  const [first = ''] = await meeting
    .rows()
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-agenda-case') ?? ''));
  await meeting.act(id, { kind: 'case-began', caseId: first });
  await page.reload();
  await expect(meeting.row('FELDMAN')).toContainText(/now, \d\.\d min/);
  await meeting.act(id, { kind: 'case-ended', caseId: first });
  await page.reload();
  await expect(meeting.row('FELDMAN')).toContainText(/3 min\s*took \d\.\d min/);
  // In a second nobody has discussed it.
  await expect(page.getByText('0 of 3 cases done; as planned, until 2 cases')).toBeVisible();
});

test('[MTG-036] hidden identifiers leave order, lane and minutes to be planned', async ({
  page,
}) => {
  const meeting = new MeetingModel(page);
  const privacy = new PrivacyModel(page);
  const id = await meeting.make({ families: FAMILIES });
  await meeting.open(id);
  await meeting.plan.getByLabel('Presenter').fill('Dr Vogt');
  await meeting.plan.getByLabel('Note', { exact: true }).fill('Bring the films');
  await meeting.plan.getByRole('button', { name: 'Save plan' }).click();
  await meeting.hears('The plan of FELDMAN, Anna was saved.');
  await privacy.hide();
  await expect(meeting.plan).toContainText('hidden with the identifiers and stay as they are');
  await expect(meeting.plan.getByLabel('Presenter')).toHaveCount(0);
  await expect(meeting.agenda).toContainText('Presents: name withheld');
  await meeting.plan.getByRole('textbox', { name: 'Minutes' }).fill('8');
  await meeting.plan.getByLabel('What the meeting does').selectOption('not-ready');
  await expect(meeting.plan.getByRole('option', { name: 'Other' })).toHaveCount(0);
  await meeting.plan.getByLabel('Why it is not ready').selectOption('imaging-missing');
  expect(await accessibilityFaults(page)).toEqual([]);
  await meeting.plan.getByRole('button', { name: 'Save plan' }).click();
  await expect(page.getByRole('region', { name: 'Not ready' })).toContainText('8 min');
  await page.locator('[data-agenda-button]').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await meeting.hears('is case 2 of 2.');
  expect(await privacy.everything()).not.toMatch(/feldman|vogt|films/i);
  const reply = await ask(page, 'meetings.detail', { id } as never);
  if (!reply.ok) throw new Error(reply.error.code);
  const feldman = reply.value.agenda.find((line) => line.case.family === 'Feldman');
  expect(feldman?.plan).toEqual({
    lane: 'not-ready',
    reason: 'imaging-missing',
    minutes: 8,
    presenter: 'Dr Vogt',
    note: 'Bring the films',
  });
});

test('[MTG-037] the case that runs or comes next is in front', async ({ page }) => {
  const meeting = new MeetingModel(page);
  const id = await meeting.make({ families: FAMILIES });
  await meeting.open(id);
  await expect(meeting.front.getByRole('heading', { name: 'FELDMAN, Anna' })).toBeVisible();
  const [first = '', second = ''] = await meeting
    .rows()
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-agenda-case') ?? ''));
  await meeting.act(id, { kind: 'opened' });
  await meeting.act(id, { kind: 'case-began', caseId: first });
  await meeting.act(id, { kind: 'case-ended', caseId: first });
  await page.reload();
  await expect(meeting.front.getByRole('heading', { name: 'HALVORSEN, Per' })).toBeVisible();
  await meeting.act(id, { kind: 'case-began', caseId: second });
  await meeting.act(id, { kind: 'case-ended', caseId: second });
  await meeting.act(id, { kind: 'case-began', caseId: first });
  await page.reload();
  await expect(meeting.front.getByRole('heading', { name: 'FELDMAN, Anna' })).toBeVisible();
});

test('[MTG-038] the agenda of a closed meeting can be read and handed on, not changed', async ({
  page,
}) => {
  const meeting = new MeetingModel(page);
  const id = await meeting.make({ families: FAMILIES });
  await meeting.make({ name: 'Later board', on: '2027-03-16' });
  await meeting.act(id, { kind: 'opened' });
  await meeting.act(id, { kind: 'closed' });
  await meeting.open(id);
  await expect(meeting.front).toContainText('its agenda and its plans stay as they were');
  await expect(meeting.plan).toHaveCount(0);
  await expect(meeting.agenda.getByRole('button')).toHaveCount(3);
  await expect(meeting.button('Take off the agenda')).toHaveCount(0);
  expect(await accessibilityFaults(page)).toEqual([]);
  await meeting.button('Move to another meeting').click();
  await meeting.dialog.getByRole('radio', { name: /^Later board/ }).check();
  await meeting.dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await meeting.hears(/^FELDMAN, Anna is on the agenda of Later board/);
  await expect(meeting.rows()).toHaveCount(3);
  await meeting.undo();
  await meeting.hears(/^FELDMAN, Anna is not on the agenda of Later board/);
  await expect(meeting.rows()).toHaveCount(3);
});
