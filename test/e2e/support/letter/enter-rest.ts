import { readFileSync } from 'node:fs';

import { expect, type Page } from '@playwright/test';

import type { Typist } from '../../models/typist.ts';
import { BIOPSY, button, CT, enterAll, SEEN } from './letter-words.ts';

const LETTER = new URL('../../../../docs/demo-cases/03-referral-letter.md', import.meta.url);

/** The laboratory block of the letter, as it stands there. */
export function letterBlock(): string {
  return readFileSync(LETTER, 'utf8').split('```')[1]?.trim() ?? '';
}

export async function enterLabs(typist: Typist, page: Page): Promise<void> {
  await page.evaluate((text) => navigator.clipboard.writeText(text), letterBlock());
  await typist.use(button(page, 'Paste a lab block'));
  await typist.go(page.getByRole('textbox', { name: 'Text copied from the hospital system' }));
  await typist.step('Control+v');
  await typist.use(button(page, 'Take over 14 results'));
  await expect(page.getByText('14 results taken over')).toBeVisible();
}

const INVESTIGATIONS: readonly (readonly [
  kind: string,
  region: string,
  on: string,
  finding: string,
])[] = [
  ['CT', 'chest to pelvis', CT, 'left renal mass, liver, lung, node and bone lesions'],
  ['Bi', 'liver', BIOPSY, 'clear cell RCC, grade 4'],
  ['MRI', 'brain', '6.11.2026', 'no metastasis'],
];

export async function enterInvestigations(typist: Typist, page: Page): Promise<void> {
  await typist.use(button(page, 'Add investigation'));
  for (const [kind, region, on, finding] of INVESTIGATIONS) {
    await enterAll(typist, [
      ['Investigation', kind],
      ['Region', region],
      ['State', 'd'],
      ['Date', on],
      ['Finding', finding],
    ]);
    await typist.step('Control+Enter');
  }
  await typist.enter('Investigation', 'Bo');
  await typist.enter('State', 'r');
  await typist.step('Control+Enter');
  await typist.enter('Investigation', 'E');
  await typist.enter('State', 'n');
}

export async function enterCourse(typist: Typist, page: Page): Promise<void> {
  await typist.enter('The list below is complete', 'y');
  await typist.enter('Line being decided', '1');
  await typist.use(button(page, 'Add treatment'));
  await enterAll(typist, [
    ['Kind of treatment', 'Sup'],
    ['What was done', 'pain relief and fluids'],
    ['Started on', '20.11.2026'],
    ['Still going on', 'y'],
  ]);
}

export async function enterRiskFactors(typist: Typist): Promise<void> {
  await typist.unknown('Hereditary syndrome', '?', 'n');
  await enterAll(typist, [
    ['Kidney cancer in the family', 'n'],
    ['Obesity', 'n'],
    ['Smoking', 'c'],
    ['Smoked', '40'],
  ]);
}

export async function enterWishes(typist: Typist): Promise<void> {
  const goals =
    'Wants to be at home and to have less pain; would try treatment if it can work quickly.';
  await enterAll(typist, [
    ['Goal of care', 'w'],
    ['What matters to the patient', goals],
    ['What the patient does not want', 'No intensive care.'],
  ]);
  await typist.unknown('Declines surgery', 'u', 'n');
  await typist.enter('Asked by', 'Palliative care team (fictional)');
  await typist.enter('Asked on', SEEN);
}

export async function enterAccess(typist: Typist): Promise<void> {
  await typist.enter('Region', 'e');
  await typist.enter('A suitable trial is open here', 'n');
}

export async function enterOrigin(typist: Typist): Promise<void> {
  await typist.enter('This is not a real patient', 'f');
}
