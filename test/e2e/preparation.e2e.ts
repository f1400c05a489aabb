import type { CaseSummary } from '#shared/contract/case-summary';
import { addCalendarDays } from '#shared/domain/partial-date';

import { PreparationModel } from './models/preparation-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as base, expect, test as emptyTest } from './support/fixtures.ts';

const test = base.extend<{ readonly desk: PreparationModel }>({
  desk: async ({ page }, use) => {
    const desk = new PreparationModel(page);
    await desk.open();
    await desk.cards.first().waitFor();
    await use(desk);
  },
});

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
  { width: 640, height: 360 },
];
const FELDMAN = 'FELDMAN, Anna';
const PROTEINURIA = 'Proteinuria: value in g/24 h (or UPCR g/g), with the date?';

async function boardOf(desk: PreparationModel) {
  const reply = await ask(desk.page, 'preparation.board', {});
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value;
}

async function rowOf(desk: PreparationModel, family: string): Promise<CaseSummary> {
  const row = (await boardOf(desk)).cases.find((each) => each.family === family);
  if (row === undefined) throw new Error('not in preparation');
  return row;
}

async function agendaOf(desk: PreparationModel) {
  const [meeting] = (await boardOf(desk)).meetings;
  if (meeting === undefined) throw new Error('no meeting to come');
  const reply = await ask(desk.page, 'meetings.get', { id: meeting.id });
  if (!reply.ok) throw new Error(reply.error.code);
  return { meeting, families: reply.value.agenda.map(({ family }) => family) };
}

test('[PREP-030] the cases lie in columns, counted, those with the nearest clock first', async ({
  desk,
}) => {
  const { cases } = await boardOf(desk);
  const columns = { Draft: 'draft', Listed: 'listed', 'Not ready': 'not-ready' } as const;
  for (const [name, state] of Object.entries(columns)) {
    const rows = cases.filter(({ preparation }) => preparation.state === state);
    await expect(desk.column(name).getByRole('listitem')).toHaveCount(rows.length);
    await expect(desk.column(name)).toContainText(
      rows.length === 1 ? '1 case' : `${rows.length} cases`,
    );
  }
  // Its target day has passed, which no other clock of the column has.
  await expect(desk.column('Listed').getByRole('listitem').first()).toContainText('FELDMAN');
  const card = desk.card(FELDMAN);
  await expect(card).toContainText('Born 14-Mar-1961 (65y)');
  await expect(card).toContainText('Is nephrectomy indicated now?');
  await expect(card).toContainText('Fictional');
  await expect(card).toContainText(/\d+ of \d+ settled/);
  await expect(desk.card('PEREIRA, Tomás')).toContainText('Pathology missing: Biopsy report');
});

test('[PREP-031] a card says how long until cut-off and target day, in words', async ({ desk }) => {
  const { meeting } = await agendaOf(desk);
  const card = desk.card(FELDMAN);
  await expect(card).toContainText(/Cut-off [A-Z][a-z]{2} \d{2}-[A-Z][a-z]{2}-\d{4} 12:00, in \d+/);
  const past = `${addCalendarDays((await boardOf(desk)).now.slice(0, 10), -2)}T12:00`;
  await ask(desk.page, 'meetings.setCutOff', { id: meeting.id, cutOff: past });
  await desk.page.reload();
  await expect(card).toContainText(/Late: cut-off was .* 12:00, 2 days ago/);
});

test('[PREP-032] a card is dragged to another column; leaving Listed says which agenda it leaves', async ({
  desk,
  complaints,
}) => {
  const { meeting } = await agendaOf(desk);
  await desk.drag(FELDMAN, 'Triaged');
  await expect(desk.cardIn('Triaged', FELDMAN)).toBeVisible();
  await expect(desk.said('FELDMAN, Anna moved from Listed to Triaged.')).toContainText(
    `Off the agenda of ${meeting.name}`,
  );
  expect((await rowOf(desk, 'Feldman')).preparation.state).toBe('triaged');
  expect((await agendaOf(desk)).families).not.toContain('Feldman');
  await desk.page.reload();
  await expect(desk.cardIn('Triaged', FELDMAN)).toBeVisible();
  expect(complaints).toEqual([]);
});

test('[PREP-033] a card is moved with the keyboard alone, spoken step by step', async ({
  desk,
}) => {
  const { page } = desk;
  const spoken = page.locator('[id^="DndLiveRegion"]');
  await desk.link('HARRIS, Owen').focus();
  await page.keyboard.press('ArrowRight');
  await expect(desk.link('ROSSI, Giulia')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Space');
  await expect(spoken).toContainText(/HARRIS, Owen (picked up from|is over) Draft/);
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText('HARRIS, Owen is over Referred.');
  await page.keyboard.press('ArrowRight');
  await expect(spoken).toContainText('HARRIS, Owen is over Triaged.');
  await page.keyboard.press('Space');
  await expect(desk.cardIn('Triaged', 'HARRIS, Owen')).toBeFocused();
  expect((await rowOf(desk, 'Harris')).preparation.state).toBe('triaged');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  await expect(spoken).toContainText('HARRIS, Owen put back. Nothing was changed.');
  await expect(desk.cardIn('Triaged', 'HARRIS, Owen')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Patient identity' })).toContainText('HARRIS');
});

test('[PREP-034] M opens the menu of a card, which moves it, and Undo puts it back on its agenda', async ({
  desk,
}) => {
  const { page } = desk;
  const before = (await agendaOf(desk)).families;
  await desk.link(FELDMAN).focus();
  await page.keyboard.press('m');
  await expect(desk.menu).toContainText('Leaves the agenda of Kidney tumour board');
  await page.keyboard.press('Escape');
  await expect(desk.menu).toBeHidden();
  await expect(desk.link(FELDMAN)).toBeFocused();
  await page.keyboard.press('m');
  await desk.menu.getByRole('menuitem', { name: /^Referred/ }).press('Enter');
  await expect(desk.cardIn('Referred', FELDMAN)).toBeFocused();
  expect((await agendaOf(desk)).families).not.toContain('Feldman');
  await desk.undo.click();
  await expect(desk.said('FELDMAN, Anna is back in Listed.')).toBeVisible();
  await expect(desk.cardIn('Listed', FELDMAN)).toBeVisible();
  expect((await agendaOf(desk)).families).toEqual(before);
});

test('[PREP-035] a case is not ready only for a reason, and the reason stands on its card', async ({
  desk,
}) => {
  await desk.drag('HARRIS, Owen', 'Not ready');
  const { dialog } = desk;
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Move to Not ready' }).click();
  await expect(dialog).toContainText('Choose why the case is not ready.');
  await dialog.getByRole('radio', { name: 'Other reason' }).check();
  await dialog.getByRole('button', { name: 'Move to Not ready' }).click();
  await expect(dialog).toContainText('Say it in words.');
  await desk.page.keyboard.press('Escape');
  await expect(desk.cardIn('Draft', 'HARRIS, Owen')).toBeVisible();
  await desk.choose('HARRIS, Owen', 'Not ready…');
  await dialog.getByRole('radio', { name: 'Imaging missing' }).check();
  await dialog.getByLabel('In words (optional)').fill('MRI on Friday');
  await dialog.getByRole('button', { name: 'Move to Not ready' }).click();
  await expect(desk.cardIn('Not ready', 'HARRIS, Owen')).toBeFocused();
  await expect(desk.card('HARRIS, Owen')).toContainText('Imaging missing: MRI on Friday');
  await desk.undo.click();
  await expect(desk.cardIn('Draft', 'HARRIS, Owen')).toBeVisible();
});

test('[PREP-036] listing asks for the meeting; of several none is chosen beforehand', async ({
  desk,
}) => {
  const { dialog, page } = desk;
  await desk.choose('HARRIS, Owen', 'Listed…');
  await expect(dialog.getByRole('radio')).toBeChecked();
  await page.keyboard.press('Escape');
  const { meeting } = await agendaOf(desk);
  const on = addCalendarDays(meeting.on, 7);
  await ask(page, 'meetings.create', { name: 'Second board', on });
  await page.reload();
  await desk.drag('HARRIS, Owen', 'Listed');
  await expect(dialog.getByRole('radio')).toHaveCount(2);
  await expect(dialog.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(dialog).toContainText('the nearest');
  await dialog.getByRole('button', { name: 'List for this meeting' }).click();
  await expect(dialog).toContainText('Choose a meeting.');
  await dialog.getByRole('radio', { name: /^Second board/ }).check();
  await dialog.getByRole('button', { name: 'List for this meeting' }).click();
  await expect(desk.said(/HARRIS, Owen listed for Second board/)).toBeVisible();
  await expect(desk.card('HARRIS, Owen')).toContainText('Second board');
  await desk.choose(FELDMAN, 'Listed…');
  await expect(dialog.getByRole('radio', { name: /^Kidney/ })).toBeDisabled();
  await dialog.getByRole('button', { name: 'List for this meeting' }).click();
  await expect(desk.said(/FELDMAN, Anna listed for Second board/)).toBeVisible();
  await desk.undo.click();
  await expect(desk.said('FELDMAN, Anna is back in Listed.')).toBeVisible();
  expect((await agendaOf(desk)).families).toContain('Feldman');
});

test('[PREP-037] what the board decided is asked for, and the case leaves the board', async ({
  desk,
}) => {
  await desk.choose(FELDMAN, 'Decided…');
  await desk.dialog.getByRole('button', { name: 'Mark as decided' }).click();
  await expect(desk.dialog).toContainText('Say what was decided.');
  await desk.dialog.getByLabel('What the board decided').fill('Systemic therapy first');
  await desk.dialog.getByRole('button', { name: 'Mark as decided' }).click();
  await expect(desk.card(FELDMAN)).toHaveCount(0);
  await expect(desk.said('FELDMAN, Anna moved from Listed to Decided.')).toBeVisible();
  await desk.undo.click();
  await expect(desk.cardIn('Listed', FELDMAN)).toBeVisible();
});

test('[PREP-038] a case is locked for the board on its card, and unlocked for a reason', async ({
  desk,
}) => {
  await desk.choose(FELDMAN, 'Lock for the board');
  await expect(desk.card(FELDMAN)).toContainText(/Locked: revision 1, by Demo, \d{2}-/);
  await desk.choose(FELDMAN, 'Unlock…');
  await desk.dialog.getByRole('button', { name: 'Unlock' }).click();
  await expect(desk.dialog).toContainText('Say why.');
  await desk.dialog.getByLabel('Why').fill('Late result');
  await desk.dialog.getByRole('button', { name: 'Unlock' }).click();
  await expect(desk.said('FELDMAN, Anna is unlocked.')).toBeVisible();
  await expect(desk.card(FELDMAN)).not.toContainText('Locked');
});

test('[PREP-039] a move that is refused puts the card back and says why', async ({ desk }) => {
  const { id } = await rowOf(desk, 'Harris');
  await ask(desk.page, 'preparation.archive', { cases: [id], reason: 'Entered twice' });
  await desk.drag('HARRIS, Owen', 'Triaged');
  const said = desk.said('HARRIS, Owen stays where it was.');
  await expect(said).toContainText('The case is not in preparation any more.');
  await expect(desk.cardIn('Triaged', 'HARRIS, Owen')).toHaveCount(0);
  await expect(desk.undo).toBeHidden();
});

test('[PREP-040] the cut-off of a meeting is set by typing, and taken back', async ({ desk }) => {
  const { page } = desk;
  const { meeting } = await agendaOf(desk);
  await page.getByRole('button', { name: /^Change cut-off of Kidney tumour board/ }).click();
  const form = page.getByRole('form', { name: /^Cut-off of Kidney tumour board/ });
  await form.getByLabel('Cut-off day').fill(addCalendarDays(meeting.on, 1));
  await form.getByRole('button', { name: 'Set' }).click();
  await expect(form).toContainText('The cut-off is after the day of the meeting.');
  await form.getByLabel('Cut-off day').fill(meeting.on);
  await form.getByLabel('Time').fill('07:45');
  await page.keyboard.press('Enter');
  await expect(desk.said(/^Cut-off of Kidney tumour board.* 07:45\./)).toBeVisible();
  await expect(desk.card(FELDMAN)).toContainText('07:45, in ');
  await desk.undo.click();
  await expect(desk.card(FELDMAN)).toContainText('12:00, in ');
});

test('[PREP-041] the cases of one meeting are shown when it is picked, also after a reload', async ({
  desk,
}) => {
  const { families, meeting } = await agendaOf(desk);
  await desk.meeting.selectOption(meeting.id);
  await expect(desk.cards).toHaveCount(families.length);
  await expect(desk.column('Draft')).toContainText('Nothing here. A new case without');
  await desk.page.reload();
  await expect(desk.meeting).toHaveValue(meeting.id);
  await expect(desk.cards).toHaveCount(families.length);
  await desk.open('?meeting=00000000-0000-4000-9000-000000000009');
  await expect(desk.page.getByRole('alert')).toContainText('does not exist any more');
  await desk.link('Show all in preparation').click();
  await expect(desk.card('HARRIS, Owen')).toBeVisible();
});

emptyTest('[PREP-042] an empty column says what belongs there', async ({ page, vault }) => {
  await vault.create();
  const desk = new PreparationModel(page);
  await desk.open();
  await expect(page.getByText('No case is in preparation.')).toBeVisible();
  for (const name of ['Draft', 'Referred', 'Triaged', 'Listed', 'Not ready']) {
    await expect(desk.column(name)).toContainText('Nothing here.');
  }
  await expect(page.getByText('No meeting to come is recorded.')).toBeVisible();
  await desk.open('?tab=worklists');
  await expect(page.getByText('No case is in preparation.')).toBeVisible();
});

test('[PREP-050] a worklist has the exact question, what the answer could change, and where it is entered', async ({
  desk,
}) => {
  await desk.openWorklists();
  await desk.list('Nephrology').click();
  const row = desk.question(PROTEINURIA).first();
  await expect(row).toContainText('Red flag raised or ruled out: Nephrotic proteinuria');
  await expect(row).toContainText('Contraindication not ruled out: Nivolumab + cabozantinib');
  await expect(desk.page.getByRole('heading', { name: /^Nephrology: \d+ items of/ })).toBeVisible();
  await desk.page.reload();
  await expect(desk.list('Nephrology')).toHaveAttribute('aria-current', 'page');
  await row.getByRole('link', { name: /^Enter under Heart and vessels/ }).click();
  await expect(desk.page).toHaveURL(/edit\?section=vascular/);
});

test('[PREP-051] the chase list has everything, what weighs most on the decision first', async ({
  desk,
}) => {
  await desk.openWorklists();
  const { page } = desk;
  const groups = page.getByRole('heading', { level: 3 });
  await expect(groups.first()).toHaveText(/^May raise or rule out a red flag/);
  await expect(page.getByText('From Nephrology').first()).toBeVisible();
  const total = Number((await desk.list('Chase list').innerText()).match(/\d+/)?.[0]);
  expect(total).toBeGreaterThan(60);
  const rows = page.getByRole('button', { name: /^Mark as asked/ });
  await expect(rows).toHaveCount(60);
  await page.getByRole('button', { name: /^Show \d+ more/ }).click();
  await expect(rows).toHaveCount(Math.min(120, total));
});

test('[PREP-052] an item marked as asked says who, when and the note, also after a reload', async ({
  desk,
}) => {
  await desk.openWorklists();
  await desk.list('Nephrology').click();
  const row = desk.question(PROTEINURIA).first();
  await row.getByRole('button', { name: /^Mark as asked/ }).click();
  await expect(row.getByLabel('Note (optional)')).toBeFocused();
  await row.getByLabel('Note (optional)').fill('By telephone');
  await desk.page.keyboard.press('Enter');
  await expect(row).toContainText(/Asked by Demo, \d{2}-[A-Z][a-z]{2}-\d{4} \d{2}:\d{2}/);
  await expect(row.getByRole('button', { name: /^Take back/ })).toBeFocused();
  await desk.page.reload();
  await expect(row).toContainText('By telephone');
  await row.getByRole('button', { name: /^Take back/ }).click();
  await expect(row).not.toContainText('Asked by');
  await desk.page.reload();
  await expect(row.getByRole('button', { name: /^Mark as asked/ })).toBeVisible();
});

test('[PREP-053] a list is copied without names; names only after somebody said so', async ({
  desk,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.openWorklists();
  await desk.list('Nephrology').click();
  const { page } = desk;
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(desk.said(/copied, without names/)).toBeVisible();
  expect(await clipboard()).toContain(`- ${PROTEINURIA}`);
  expect(await clipboard()).toMatch(/^Case \d+/m);
  expect(await clipboard()).not.toMatch(/feldman|anna|1961|4102/i);
  await page.getByRole('button', { name: 'Copy with names…' }).click();
  await expect(desk.dialog).toContainText('Other programs can read it');
  await desk.dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await clipboard()).not.toMatch(/feldman/i);
  await page.getByRole('button', { name: 'Copy with names…' }).click();
  await desk.dialog.getByRole('button', { name: 'Copy with names' }).click();
  await expect(desk.said(/copied with names/)).toBeVisible();
  expect(await clipboard()).toContain('FELDMAN, Anna, Born 14-Mar-1961 (65y)');
});

emptyTest(
  '[PREP-054] the cases are looked at page by page, and what is partial says so',
  async ({ page, vault }) => {
    await vault.create();
    const desk = new PreparationModel(page);
    for (let count = 0; count < 12; count += 1) {
      await ask(page, 'cases.create', { document: {}, onDuplicate: 'add' });
    }
    let isHeld = true;
    let asked = 0;
    await page.route('**/api/preparation.owed', async (route) => {
      asked += 1;
      if (asked > 1 && isHeld) await route.abort();
      else await route.continue();
    });
    await desk.open('?tab=worklists');
    await expect(desk.said('Stopped after 10 of 12 cases: the list is incomplete.')).toBeVisible();
    await expect(desk.list('Coordinator')).toContainText('40');
    isHeld = false;
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(desk.said('All 12 cases looked at.')).toBeVisible();
    await expect(desk.list('Coordinator')).toContainText('48');
  },
);

test('[PREP-055] one list is printed on A4 with its heading and without what is for the screen', async ({
  desk,
}) => {
  await desk.openWorklists();
  await desk.list('Nephrology').click();
  const { page } = desk;
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Nephrology: / })).toBeVisible();
  await expect(page.getByText(/^Printed [A-Z][a-z]{2} \d{2}-/)).toBeVisible();
  await expect(desk.question(PROTEINURIA).first()).toBeVisible();
  await expect(desk.lists).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Mark as asked/ }).first()).toBeHidden();
  await page.pdf({ preferCSSPageSize: true });
});

test('[PREP-056] while identifiers are hidden no card, list or copy says who a patient is', async ({
  desk,
}) => {
  const { page } = desk;
  await page.keyboard.press('Control+Shift+H');
  await expect(desk.link('Case 1')).toBeVisible();
  await expect(page.locator('body')).not.toContainText(
    /feldman|14-Mar-1961|nephrectomy indicated/i,
  );
  await desk.openWorklists();
  await expect(page.getByRole('button', { name: 'Copy with names…' })).toBeHidden();
  await expect(page.locator('body')).not.toContainText(/feldman|pereira|14-Mar-1961/i);
});

for (const size of SIZES) {
  test(`[PREP-060] nothing is cut off or inaccessible at ${size.width} × ${size.height}`, async ({
    desk,
    complaints,
  }) => {
    const { page } = desk;
    await page.setViewportSize(size);
    await expect(desk.link(FELDMAN)).toBeVisible();
    const check = async () => {
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await clippedText(page)).toEqual([]);
      const overflow = () => document.documentElement.scrollWidth > window.innerWidth;
      expect(await page.evaluate(overflow)).toBe(false);
    };
    await check();
    await desk.choose(FELDMAN, 'Not ready…');
    await desk.dialog.waitFor();
    await check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Move to… FELDMAN, Anna' }).click();
    await desk.menu.waitFor();
    await check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Change cut-off/ }).click();
    await check();
    await desk.openWorklists();
    await check();
    await desk.list('Radiology').click();
    await page
      .getByRole('button', { name: /^Mark as asked/ })
      .first()
      .click();
    await check();
    expect(complaints).toEqual([]);
  });
}
