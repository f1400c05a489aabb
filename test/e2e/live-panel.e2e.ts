import { EntryModel } from './models/entry-model.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

test('[EDT-089] the panel says what the board sheet will say, red flags first, with every entry', async ({
  page,
  editor,
  complaints,
}) => {
  await new EntryModel(page).open('Brandt', 'Performance and reserve');
  const { panel } = editor;
  await expect(panel).toContainText('Poor-risk metastatic kidney cancer with hypercalcaemia');
  await expect(panel.locator('[data-tile]')).toHaveCount(7);
  for (const tile of ['stage', 'histology', 'risk', 'performance', 'renal', 'burden']) {
    await expect(panel.locator(`[data-tile="${tile}"]`)).toHaveAttribute(
      'data-state',
      /known|interval/,
    );
  }
  await expect(panel.locator('[data-tile="stage"]')).toContainText('IV');
  await expect(panel.locator('[data-tile="renal"]')).toContainText('mL/min/1.73 m²');
  const flags = panel.getByRole('region', { name: 'Red flags' });
  await expect(flags).toContainText('Hypercalcaemia, moderate or severe');
  await expect(panel.getByRole('region', { name: 'Candidate treatments' })).toContainText(
    /\d+ options/,
  );
  const [flagsBox, stageBox] = [
    await flags.boundingBox(),
    await panel.locator('[data-tile="stage"]').boundingBox(),
  ];
  expect(flagsBox?.y ?? 0).toBeLessThan(stageBox?.y ?? 0);

  await editor.question('ECOG performance status').getByRole('radio', { name: '3' }).check();
  await expect(panel.locator('[data-tile="performance"]')).toContainText('ECOG 3');

  for (const summary of await panel.locator('summary').all()) await summary.click();
  await expect(panel.getByRole('region', { name: 'Scores' })).toContainText('Body mass index');
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('[EDT-090] an open item of the panel leads to the field it is entered in, in its section', async ({
  page,
  editor,
}) => {
  await new EntryModel(page).open('Brandt', 'Emergencies');
  const { panel } = editor;
  const missing = panel.getByRole('region', { name: 'Missing, and what it would change' });
  await missing.getByRole('button', { name: 'Proteinuria' }).click();
  await expect(page.getByRole('heading', { name: 'Heart and vessels', exact: true })).toBeVisible();
  await expect(editor.field('Proteinuria')).toBeFocused();

  const readiness = panel.getByRole('region', { name: 'Ready for the board' });
  await expect(readiness).toContainText(/\d+ of \d+ settled/);
  await readiness.locator('summary').click();
  await readiness.getByRole('button').first().click();
  await expect(page.locator('form :focus')).toHaveCount(1);
  await expect(
    page.locator('form input:focus, form select:focus, form textarea:focus'),
  ).toHaveCount(1);
});
