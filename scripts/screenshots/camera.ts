import { join } from 'node:path';

import type { Page } from '@playwright/test';

/** Where the pictures go. */
export const FOLDER = join(import.meta.dirname, '..', '..', 'out', 'screenshots');

export type Size = { readonly width: number; readonly height: number };

export const SIZES: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
];
export const ROOM_SIZES: readonly Size[] = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
];
/** 1280 × 720 at 200 % zoom. */
export const ZOOMED: readonly Size[] = [{ width: 640, height: 360 }];

/** Takes one picture at each size; layout and fonts have settled before. */
export async function shoot(
  page: Page,
  name: string,
  sizes: readonly Size[] = SIZES,
): Promise<void> {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.evaluate('document.fonts.ready');
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(FOLDER, `${name}-${size.width}.png`) });
  }
}

/** Opens an address of the app in the window that is open. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${new URL(page.url()).origin}/#${path}`);
}
