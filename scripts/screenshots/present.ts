import type { Page } from '@playwright/test';

import { open, ROOM_SIZES, shoot } from './camera.ts';

/** Every page of a presentation, as a meeting room sees it. */
export async function shootPresentation(page: Page, path: string): Promise<void> {
  await open(page, `${path}/present`);
  // A score such as `8 of 18` reads alike: the position is the last of them, in the footer.
  const position = page.getByText(/^\d+ of \d+$/).last();
  await position.waitFor();
  const pages = Number((await position.textContent())?.split(' of ')[1]);
  let before = '';
  for (let number = 1; number <= pages; number += 1) {
    await shoot(page, `present-${String(number).padStart(2, '0')}`, ROOM_SIZES);
    const [heading = ''] = await page.getByRole('heading', { level: 1 }).allInnerTexts();
    if (heading.startsWith('Plan: ') && !before.startsWith('Plan: ')) {
      await shoot(page, 'present-plan', ROOM_SIZES);
    }
    before = heading;
    await page.keyboard.press('PageDown');
  }
}
