import type { Locator, Page } from '@playwright/test';

import type { Typist } from '../../models/typist.ts';

/** Days of the letter, as somebody types them. */
export const SEEN = '19.11.2026';
export const CT = '29.10.2026';
export const BIOPSY = '5.11.2026';

type Step = readonly [label: string, text: string];

export async function enterAll(typist: Typist, steps: readonly Step[]): Promise<void> {
  for (const [label, text] of steps) await typist.enter(label, text);
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true });
}
