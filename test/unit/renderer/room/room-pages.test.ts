import { describe, expect, it } from 'vitest';

import type { RoomSetting } from '#shared/domain/meeting-profile';
import { boardSheet } from '#shared/report/board-sheet';

import {
  mainPageCount,
  pageBehind,
  roomPages,
  type RoomSheet,
} from '../../../../renderer/screens/room/room-pages.ts';
import { caseFilesIn, parsed, weighed } from '../../golden/case-files.ts';
import { addedCase, answerOf, unlockedApplication } from '../../electron/temporary-application.ts';

const NEAR: RoomSetting = { diagonalInches: 65, farthestSeatMetres: 3.3 };
const FAR: RoomSetting = { diagonalInches: 65, farthestSeatMetres: 8 };

async function sheetOf(independentFirst: boolean): Promise<RoomSheet> {
  const application = await unlockedApplication();
  const { id } = await addedCase(application, {
    referral: { question: 'Which treatment?' },
    patient: { name: { family: 'Vogel' }, born: '1961-03-14' },
    primaries: [{ histology: { value: 'clear-cell' } }],
    disease: { setting: { value: 'metastatic' } },
    health: { ecog: { value: 1 } },
  });
  const settings = { startsAt: '14:00', minutesPerCase: 3, independentFirst, room: NEAR };
  const meeting = { name: 'Kidney board', on: '2027-03-02', settings };
  const { id: of } = await answerOf(application, 'meetings.create', meeting);
  return answerOf(application, 'room.sheet', { meeting: of, id });
}

const ORDER = ['question', 'patient', 'extent', 'images', 'course', 'candidates', 'plan', 'open'];

describe('pages of a case in the room', () => {
  it('[ROM-028] come in the order of a discussion up to the decision, the rest behind', async () => {
    const pages = roomPages(await sheetOf(false), NEAR);
    const main = pages.slice(0, mainPageCount(pages)).map(({ name }) => name);
    const before = main.slice(0, -1);
    expect([...new Set(before)]).toEqual(
      ORDER.filter((name) => before.some((one) => one === name)),
    );
    expect(main.at(-1)).toBe('decision');
    const behind = pages.slice(main.length);
    expect(behind.every(({ part }) => part === 'behind')).toBe(true);
    expect(new Set(behind.map(({ name }) => name))).toEqual(
      new Set(['candidates', 'plan', 'scores', 'unclear', 'open']),
    );
  });

  it('[ROM-028] lead from each main page to what is behind it', async () => {
    const pages = roomPages(await sheetOf(false), NEAR);
    const behind = (name: string) => {
      const at = pages.findIndex((page) => page.name === name && page.part === 'main');
      return pages[pageBehind(pages, at) ?? -1];
    };
    expect(behind('candidates')?.content.kind).toBe('candidates');
    expect(behind('plan')?.content.kind).toBe('plan');
    expect(pageBehind(pages, 0)).toBe(mainPageCount(pages));
  });

  it('[ROM-028] name every plan that cannot be built, with the reason, behind the others', () => {
    const said = caseFilesIn('docs/demo-cases/').flatMap((file) => {
      const document = parsed(file);
      const evaluation = weighed(document);
      const sheet = boardSheet(document, evaluation, { today: '2026-11-24' });
      const { plansNotPossible } = evaluation;
      const pages = roomPages({ sheet, candidates: 'shown' }, FAR).filter(
        ({ name }) => name === 'impossible',
      );
      expect(pages.every(({ part }) => part === 'behind')).toBe(true);
      const slots = pages.flatMap(({ content }) =>
        content.kind === 'impossible' ? content.slots : [],
      );
      expect(slots).toEqual(
        plansNotPossible.map(({ title, reason }) => ({ slot: title, names: [reason] })),
      );
      return slots;
    });
    expect(said.length).toBeGreaterThan(0);
  });

  it('[ROM-028] name every option once, however large the type', async () => {
    const sheet = await sheetOf(false);
    const all = sheet.sheet.evaluation.slots.flatMap((slot) => slot.options.map(({ id }) => id));
    for (const room of [NEAR, FAR]) {
      const pages = roomPages(sheet, room).map(({ content }) => content);
      const compared = pages.flatMap((page) =>
        page.kind === 'compared' ? page.options.map(({ option }) => option.id) : [],
      );
      const explained = pages.flatMap((page) =>
        page.kind === 'candidates' ? page.options.map(({ option }) => option.id) : [],
      );
      const unclear = pages.flatMap((page) =>
        page.kind === 'unclear' ? page.slots.flatMap(({ names }) => names) : [],
      );
      expect(new Set(explained).size).toBe(explained.length);
      expect(explained.length + unclear.length).toBe(all.length);
      expect(explained).toEqual(expect.arrayContaining(compared));
      const counts = pages.flatMap((page) =>
        page.kind === 'compared' && page.behind !== undefined ? [page.behind] : [],
      );
      expect(counts).toEqual([
        { unsuitable: explained.length - compared.length, unclear: unclear.length },
      ]);
    }
  });

  it('[ROM-028] keep a raised flag with its action among the main pages', async () => {
    const sheet = await sheetOf(false);
    const { redFlags } = sheet.sheet.evaluation;
    const states = (state: 'raised' | 'not-ruled-out') => ({
      ...sheet,
      sheet: {
        ...sheet.sheet,
        evaluation: {
          ...sheet.sheet.evaluation,
          redFlags: redFlags.map((flag) => ({ ...flag, state })),
        },
      },
    });
    const flagPages = (state: 'raised' | 'not-ruled-out', part: string) =>
      roomPages(states(state), FAR).filter(
        (page) => page.part === part && page.content.kind === 'open' && page.content.flags[0],
      ).length;
    expect(redFlags.length).toBeGreaterThan(0);
    expect(flagPages('raised', 'main')).toBeGreaterThan(0);
    expect(flagPages('raised', 'behind')).toBe(0);
    const onMain = roomPages(states('raised'), NEAR).flatMap(({ part, content }) =>
      part === 'main' && content.kind === 'open' ? content.flags.map(({ id }) => id) : [],
    );
    expect(new Set(onMain)).toEqual(new Set(redFlags.map(({ id }) => id)));
    expect(flagPages('not-ruled-out', 'main')).toBe(0);
    expect(flagPages('not-ruled-out', 'behind')).toBeGreaterThan(0);
  });

  it('[ROM-028] say that candidates and plans are withheld', async () => {
    const pages = roomPages(await sheetOf(true), NEAR);
    const main = mainPageCount(pages);
    expect(pages.slice(main - 4, main).map(({ content }) => content)).toMatchObject([
      { kind: 'withheld', what: 'candidates' },
      { kind: 'withheld', what: 'plan' },
      { kind: 'open' },
      { kind: 'decision' },
    ]);
    expect(pages.slice(main).every(({ name }) => name === 'patient' || name === 'open')).toBe(true);
  });
});
