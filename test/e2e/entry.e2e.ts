import { readFileSync } from 'node:fs';

import type { Page } from '@playwright/test';

import type { CaseDocument } from '#shared/domain/case-document';
import { parseCaseFile } from '#shared/interchange/case-file';

import { Typist } from './models/typist.ts';
import { ask } from './support/ask.ts';
import { expect, test } from './support/fixtures.ts';
import { LETTER_PARTS } from './support/letter/letter-parts.ts';

const DEMO = new URL('../../docs/demo-cases/03-poor-risk-hypercalcaemia.json', import.meta.url);
const FIRST = 'Patient';

/**
 * The letter gives its paragraphs on condition and other illnesses one day, 19 November, and the
 * day set in the head of a section is written to all that is answered there. The demo case leaves
 * the day out where it does not matter how old the answer is.
 */
const DAY_OF_THE_LETTER = '2026-11-19';
const DATED_BY_THE_LETTER = [
  'anaestheticRisk',
  'heightCm',
  'weightLossPercent',
  'sarcopenia',
  'oralIntake',
  'priorImmuneToxicity',
  'severeImmuneToxicityNow',
  'interstitialLungDisease',
  'arterialEvent',
  'venousThromboembolism',
  'giPerforation',
  'wound',
  'lvefPercent',
  'dialysis',
  'childPugh',
  'chronicLiverDisease',
  'anaemiaSymptomatic',
  'jawNecrosisRisk',
] as const;

/** The demo case, with each difference from what the letter leads to. */
function demoCaseAsInTheLetter(): CaseDocument {
  const parsed = parseCaseFile(readFileSync(DEMO, 'utf8'));
  if (!parsed.ok) throw new Error('the demo case cannot be read');
  const { health = {}, labs = [], ...rest } = parsed.value;
  const dated = DATED_BY_THE_LETTER.map((key) => {
    expect(health[key], key).not.toHaveProperty('on');
    return [key, { ...health[key], on: DAY_OF_THE_LETTER }] as const;
  });
  return {
    ...rest,
    health: { ...health, ...Object.fromEntries(dated) },
    labs: asPrinted(labs),
  };
}

/** The letter prints lymphocytes beside neutrophils, the demo case holds them further down. */
function asPrinted(labs: NonNullable<CaseDocument['labs']>): CaseDocument['labs'] {
  const lymphocytes = labs.filter(({ analyte }) => analyte === 'lymphocytes');
  const others = labs.filter(({ analyte }) => analyte !== 'lymphocytes');
  const at = others.findIndex(({ analyte }) => analyte === 'neutrophils') + 1;
  return others.toSpliced(at, 0, ...lymphocytes);
}

async function savedCase(page: Page, family: string): Promise<CaseDocument> {
  const list = await ask(page, 'cases.list', { query: family, offset: 0, limit: 5 });
  const id = list.ok ? list.value.rows[0]?.id : undefined;
  const read = await ask(page, 'cases.get', { id: id ?? '' });
  if (!read.ok) throw new Error(`${family} was not saved`);
  return read.value.document;
}

test('[EDT-082] a whole case is entered from its referral letter with the keyboard alone', async ({
  page,
  context,
  vault,
  editor,
  complaints,
}) => {
  test.setTimeout(240_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await vault.create();
  await expect(page.getByText('No cases yet')).toBeVisible();

  const typist = new Typist(page);
  const began = Date.now();
  await typist.step('Control+k');
  await expect(page.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await typist.words('new case');
  await typist.step('Enter');
  await expect(page.getByRole('heading', { name: FIRST, exact: true })).toBeFocused();
  for (const { title, enter } of LETTER_PARTS) {
    if (title !== FIRST) await typist.turnTo(title);
    await enter(typist, page);
    typist.settle(title);
  }
  await typist.step('Control+s');
  await expect(editor.status).toContainText('Saved as revision 1');
  typist.settle('Save');
  const seconds = (Date.now() - began) / 1000;

  console.log(`${typist.report()}\nMeasured: the script itself took ${seconds.toFixed(0)} s`);
  expect(await savedCase(page, 'Brandt')).toEqual(demoCaseAsInTheLetter());
  expect(complaints).toEqual([]);
});
