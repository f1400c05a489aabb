import type { Page } from '@playwright/test';

import type { CaseId } from '#shared/contract/case-summary';
import type { RoomSetting } from '#shared/domain/meeting-profile';

import {
  everythingIn,
  mainPageCount,
  pageCount,
  positionOf,
  RoomModel,
} from './models/room-model.ts';
import { ask } from './support/ask.ts';
import { accessibilityFaults, clippedText } from './support/display-rules.ts';
import { demoTest as test, expect } from './support/fixtures.ts';

const NAMES = /feldman/i;

async function demoCase(page: Page, family: string): Promise<CaseId> {
  const found = await ask(page, 'cases.list', { query: family, offset: 0, limit: 1 });
  const id = found.ok ? found.value.rows[0]?.id : undefined;
  if (id === undefined) throw new Error(`no demo case ${family}`);
  return id;
}

test('[ROM-022] follows the stage, names nobody between cases, and comes back when lost', async ({
  page,
  complaints,
}) => {
  await page
    .getByRole('link', { name: /FELDMAN/ })
    .first()
    .waitFor();
  const id = await demoCase(page, 'Feldman');
  const room = await RoomModel.withCases(page, [id]);
  const presenter = await room.openPresenter();
  await expect(presenter.getByText('Waiting for the meeting.')).toBeVisible();
  await room.show({});
  await expect(presenter.getByRole('heading', { name: 'Kidney board' })).toBeVisible();
  await expect(presenter.getByText('Tue 02-Mar-2027')).toBeVisible();
  await room.showCase(id, 0);
  await expect(presenter.getByText('FELDMAN')).toBeVisible();
  await expect(presenter).toHaveTitle('Consilium room');

  await room.show({ scene: { kind: 'between', item: 4, of: 7 } });
  await expect(presenter.getByRole('heading', { name: 'Item 4 of 7' })).toBeVisible();
  expect(await everythingIn(presenter)).not.toMatch(NAMES);

  await room.showCase(id, 2);
  await expect(positionOf(presenter)).toHaveText(/^3 of /);
  await presenter.close();
  const again = await room.openPresenter();
  await expect(positionOf(again)).toHaveText(/^3 of /);
  await room.show({ blank: 'black' });
  await expect(positionOf(again)).toHaveCount(0);
  expect(await everythingIn(again)).not.toMatch(NAMES);
  await room.show({ blank: 'none', identifiers: 'hidden' });
  await expect(again.getByText('Identifiers hidden')).toBeVisible();
  expect(await everythingIn(again)).not.toMatch(NAMES);
  await expect(page.getByRole('link', { name: /FELDMAN/ }).first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test('[ROM-023] goes black with the lock before it says so', async ({ page, vault }) => {
  const id = await demoCase(page, 'Feldman');
  const room = await RoomModel.withCases(page, [id]);
  const presenter = await room.openPresenter();
  await room.showCase(id, 0);
  await expect(presenter.getByText('FELDMAN')).toBeVisible();
  await vault.lock();
  await expect(positionOf(presenter)).toHaveCount(0);
  expect(await everythingIn(presenter)).not.toMatch(NAMES);
  await expect(presenter.getByText('Consilium is locked.')).toBeVisible();
});

test('[ROM-024] withholds candidates until the team’s own view, and reads a decision back', async ({
  page,
}) => {
  const id = await demoCase(page, 'Feldman');
  const room = await RoomModel.withCases(page, [id], true);
  const presenter = await room.openPresenter();
  await room.showCase(id, 0);
  await expect(positionOf(presenter)).toHaveText(/^1 of /);
  const pages = await mainPageCount(presenter);
  await room.showCase(id, pages - 1);
  await expect(presenter.getByRole('heading', { name: 'Board decision' })).toBeVisible();
  await room.showCase(id, pages - 4);
  await expect(presenter.getByRole('heading', { name: 'Candidate treatments' })).toBeVisible();
  await expect(presenter.getByText('Withheld until the team')).toBeVisible();
  await room.show({
    scene: { kind: 'case', item: 1, of: 7, case: id, revision: 1, page: pages - 1 },
    readBack: {
      outcome: 'recommended',
      recommendations: [
        {
          verb: 'start',
          what: 'nivolumab + cabozantinib',
          intent: 'disease-control',
          conditions: ['biopsy confirms clear cell RCC'],
        },
      ],
    },
    readBackIs: 'typed',
  });
  await expect(presenter.getByRole('heading', { name: 'Read-back of the board' })).toBeVisible();
  await expect(
    presenter.getByText(
      'Start nivolumab + cabozantinib, to control the disease, if biopsy confirms clear cell RCC',
    ),
  ).toBeVisible();
  await room.show({ readBackIs: 'recorded' });
  await expect(presenter.getByRole('heading', { name: 'Board decision, on record' })).toBeVisible();
});

test('[ROM-025] marks a revision that was corrected in the meeting on its pages', async ({
  page,
}) => {
  const id = await demoCase(page, 'Feldman');
  const room = await RoomModel.withCases(page, [id]);
  const { meeting } = room;
  await ask(page, 'meetings.act', { id: meeting, act: { kind: 'opened' } });
  const found = await ask(page, 'cases.get', { id });
  if (!found.ok) throw new Error(found.error.code);
  const { document, revision } = found.value;
  const because = 'Radiology: T3a, not T2b';
  const corrected = await ask(page, 'room.correct', {
    meeting,
    id,
    base: revision,
    document,
    because,
  });
  if (!corrected.ok) throw new Error(corrected.error.code);
  const presenter = await room.openPresenter();
  for (const at of [0, 3, 999]) {
    const scene = { kind: 'case', item: 1, of: 1, case: id, page: at } as const;
    await room.show({ scene: { ...scene, revision: corrected.value.revision } });
    await expect(positionOf(presenter)).toBeVisible();
    await expect(presenter.getByText('Changed in meeting')).toBeVisible();
  }
});

type Screen = {
  readonly metres: RoomSetting['farthestSeatMetres'];
  readonly theme: 'light' | 'dark';
  /** Case that is looked at page by page; of the others the first pages are. */
  readonly whole: string;
  /** The most a page may be set smaller than the room's type, when an estimate was too short. */
  readonly smallestFit: number;
};

/** The three rooms with a case of many parts, one that lacks most facts, and several primaries. */
const SCREENS: readonly Screen[] = [
  {
    metres: 3.3,
    theme: 'light',
    whole: 'Feldman',
    smallestFit: 0.9,
  },
  {
    metres: 5,
    theme: 'dark',
    whole: 'Pereira',
    smallestFit: 0.9,
  },
  {
    metres: 8,
    theme: 'light',
    whole: 'Harris',
    smallestFit: 0.8,
  },
];
/** Pages of every other case that are looked at: the question, the values, the patient. */
const FIRST_PAGES = 2;

for (const screen of SCREENS) {
  test(`[ROM-026] pages of the demo cases are whole seen from ${screen.metres} m`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const list = await ask(page, 'cases.list', { query: '', offset: 0, limit: 50 });
    if (!list.ok) throw new Error(list.error.code);
    const { rows } = list.value;
    expect(rows.some(({ family }) => family === screen.whole)).toBe(true);
    const ids = rows.map(({ id }) => id);
    const room = await RoomModel.withCases(page, ids);
    const presenter = await room.openPresenter();
    const setting = { diagonalInches: 65, farthestSeatMetres: screen.metres };
    await room.show({ room: setting, theme: screen.theme });
    const looked: Looked = { presenter, room, screen, kinds: new Set() };
    const faults: string[] = [];
    for (const { id, family } of rows) {
      const most = family === screen.whole ? Infinity : FIRST_PAGES;
      faults.push(...(await faultsOfCase(looked, id, most)));
    }
    expect(faults).toEqual([]);
    expect([...looked.kinds]).toEqual(expect.arrayContaining(['question', 'candidates', 'plan']));
  });
}

type Looked = {
  readonly presenter: Page;
  readonly room: RoomModel;
  readonly screen: Screen;
  /** Kinds of page whose access was looked at: each once a screen. */
  readonly kinds: Set<string>;
};

async function faultsOfCase(looked: Looked, id: CaseId, most: number): Promise<readonly string[]> {
  const { presenter, room } = looked;
  const faults: string[] = [];
  let pages = 1;
  for (let at = 0; at < Math.min(pages, most); at += 1) {
    await room.showCase(id, at);
    const shown = presenter.locator(`[data-position][data-case="${id}"]`);
    await expect(shown).toHaveAttribute('data-position', String(at));
    pages = await pageCount(presenter);
    const name = (await presenter.locator('[data-page]').getAttribute('data-page')) ?? '';
    const found = [...(await faultsInBothSizes(looked)), ...(await faultsOfAccess(looked, name))];
    faults.push(...found.map((fault) => `${id} ${at + 1} ${name}: ${fault}`));
  }
  return faults;
}

async function faultsOfAccess(
  { presenter, kinds }: Looked,
  name: string,
): Promise<readonly string[]> {
  if (kinds.has(name)) return [];
  kinds.add(name);
  return accessibilityFaults(presenter);
}

async function faultsInBothSizes({ presenter, screen }: Looked): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const size of [
    { width: 1280, height: 720 },
    { width: 1920, height: 1080 },
  ]) {
    await presenter.setViewportSize(size);
    faults.push(
      ...(await faultsOfFit(presenter, screen.smallestFit)),
      ...(await clippedText(presenter)),
    );
  }
  return faults;
}

async function faultsOfFit(presenter: Page, smallest: number): Promise<readonly string[]> {
  const shown = presenter.locator('[data-fit]');
  await expect(shown).toHaveCount(1);
  await presenter.evaluate('document.fonts.ready');
  await presenter.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  // A resized page is set anew a few frames later: only one that stays too long is a fault.
  const isWhole = await presenter
    .waitForFunction(
      () => {
        const box = document.querySelector('[data-fit]');
        if (box === null) return false;
        return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
      },
      undefined,
      { timeout: 5000 },
    )
    .then(
      () => true,
      () => false,
    );
  const fit = Number(await shown.getAttribute('data-fit'));
  return [
    ...(fit < smallest ? [`set in ${fit} of the type`] : []),
    ...(isWhole ? [] : ['scrolls']),
  ];
}
