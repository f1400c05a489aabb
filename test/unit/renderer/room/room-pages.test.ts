import { describe, expect, it } from 'vitest';

import type { RoomSetting } from '#shared/domain/meeting-profile';

import {
  pagesForTypeSize,
  roomPages,
  type RoomSheet,
} from '../../../../renderer/screens/room/room-pages.ts';
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

const ORDER = ['question', 'patient', 'extent', 'images', 'course', 'candidates', 'plan'];

describe('pages of a case in the room', () => {
  it('[ROM-028] come in the order of a discussion, the decision last', async () => {
    const sheet = await sheetOf(false);
    const names = roomPages(sheet, NEAR).map(({ name }) => name);
    const before = names.slice(0, names.lastIndexOf('plan') + 1);
    expect([...new Set(before)]).toEqual(
      ORDER.filter((name) => before.some((one) => one === name)),
    );
    expect(new Set(names.slice(before.length, -1))).toEqual(
      new Set(['candidates', 'scores', 'unclear', 'open']),
    );
    expect(names.at(-1)).toBe('decision');
    expect(names.filter((name) => name === 'decision')).toHaveLength(1);
  });

  it('[ROM-028] name every option once, however large the type', async () => {
    const sheet = await sheetOf(false);
    const all = sheet.sheet.evaluation.slots.flatMap((slot) => slot.options.map(({ id }) => id));
    for (const room of [NEAR, FAR]) {
      const pages = roomPages(sheet, room).map(({ content }) => content);
      const compared = pages.flatMap((page) =>
        page.kind === 'candidates' ? page.options.map(({ option }) => option.id) : [],
      );
      const unclear = pages.flatMap((page) =>
        page.kind === 'unclear' ? page.slots.flatMap(({ names }) => names) : [],
      );
      expect(new Set(compared).size).toBe(compared.length);
      expect(compared.length + unclear.length).toBe(all.length);
    }
  });

  it('[ROM-028] grow in number with the type, which the operator is told', async () => {
    const sheet = await sheetOf(false);
    expect(pagesForTypeSize(sheet, NEAR)).toBe(0);
    expect(pagesForTypeSize(sheet, FAR)).toBe(
      roomPages(sheet, FAR).length - roomPages(sheet, NEAR).length,
    );
    expect(pagesForTypeSize(sheet, FAR)).toBeGreaterThan(0);
  });

  it('[ROM-028] say that candidates and plans are withheld', async () => {
    const pages = roomPages(await sheetOf(true), NEAR);
    expect(pages.slice(-3)).toEqual([
      { name: 'candidates', content: { kind: 'withheld', what: 'candidates' } },
      { name: 'plan', content: { kind: 'withheld', what: 'plan' } },
      { name: 'decision', content: { kind: 'decision' } },
    ]);
  });
});
