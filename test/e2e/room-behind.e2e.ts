import { OperatorModel } from './models/operator-model.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

test('[ROM-029] what is behind a page is shown and left again, with keys and from the list', async ({
  page,
}) => {
  const operator = new OperatorModel(page);
  await operator.open(['Feldman', 'Moreau']);
  const words = operator.stage.locator('figcaption').first();
  await operator.press('PageDown', 'PageDown');
  await expect(words).toContainText('Page 1 of');
  await operator.press('End');
  await expect(words).toContainText(/Page (\d+) of \1$/);
  await operator.press('Home');
  await expect(words).toContainText('Page 1 of');

  const pages = page.getByLabel('Page on the room’s screen');
  await pages.selectOption({ label: 'Candidates 1' });
  await expect(operator.stage.getByText('Candidate treatments compared').first()).toBeVisible();
  const compared = await words.textContent();
  // The list keeps the focus; its letters are its own.
  await pages.blur();
  await operator.press('m');
  await expect(words).toContainText('Behind:');
  await expect(operator.stage.getByText('Reasons for and against').first()).toBeVisible();
  await expect(pages.locator('option:checked')).toHaveText(/^Reasons/);
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1366, height: 768 },
  ]) {
    await page.setViewportSize(size);
    expect(await clippedText(page), String(size.width)).toEqual([]);
  }
  expect(await accessibilityFaults(page)).toEqual([]);
  await operator.press('m');
  await expect(words).toHaveText(compared ?? '');
});

test('[ROM-027] one key goes from the decision over the neutral page to the next case, and back', async ({
  page,
}) => {
  const operator = new OperatorModel(page);
  await operator.open(['Feldman', 'Moreau']);
  const words = operator.stage.locator('figcaption').first();
  await operator.press('PageDown', 'PageDown');
  await expect(words).toContainText('Page 1 of');
  await operator.press('End');
  await expect(words).toContainText(/Page (\d+) of \1$/);
  await operator.press('PageDown');
  await expect(words).toContainText('Item 2 of 2');
  // Only the operator sees whose page is next.
  const figure = operator.stage.locator('figure').first();
  expect(await figure.textContent()).not.toMatch(/feldman|moreau/i);
  await operator.press('PageUp');
  await expect(words).toContainText(/Page (\d+) of \1$/);
  await expect(operator.stage.getByText('FELDMAN').first()).toBeVisible();
});
