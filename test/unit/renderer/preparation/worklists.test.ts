import { describe, expect, it } from 'vitest';

import type { OwedItem } from '#shared/contract/preparation';

import { copyText } from '../../../../renderer/screens/preparation/worklists/copy-text.ts';
import {
  disciplinesOf,
  firstItems,
  groupedByCase,
  groupedByWeight,
} from '../../../../renderer/screens/preparation/worklists/owed-lists.ts';
import { listedRow, rowOf } from './rows.ts';

const NOW = '2026-11-25T09:30';
const NEAR = listedRow(7, '2026-11-27T12:00', {
  family: 'Feldman',
  given: 'Anna',
  born: '1961-03-14',
  identifier: '4102 773 018',
});
const FAR = rowOf(3, { family: 'Halvorsen', targetDate: '2026-12-26' });

function item(
  row: OwedItem['case'],
  from: string,
  weight: number,
  question = `${from}?`,
): OwedItem {
  return { case: row, item: question, from, question, effects: [`Effect ${weight}`], weight };
}

const ITEMS = [
  item(FAR, 'Radiology', 0, 'Brain?'),
  item(FAR, 'Whoever entered the case', 0),
  item(NEAR, 'Radiology', 4, 'Tempo?'),
  item(NEAR, 'Radiology', 0, 'Spine?'),
  item(NEAR, 'Oncology', 1),
];

const questions = (groups: ReturnType<typeof groupedByCase>) =>
  groups.map((group) => group.items.map(({ question }) => question));

describe('worklists', () => {
  it('[PREP-050] count what each discipline owes, in the order of the board', () => {
    expect(disciplinesOf(ITEMS)).toEqual([
      { from: 'Oncology', count: 1 },
      { from: 'Radiology', count: 3 },
      { from: 'Whoever entered the case', count: 1 },
    ]);
  });

  it('[PREP-050] go case by case, the nearest clock first, what weighs most first', () => {
    const radiology = ITEMS.filter(({ from }) => from === 'Radiology');
    expect(questions(groupedByCase(radiology, NOW))).toEqual([['Spine?', 'Tempo?'], ['Brain?']]);
  });

  it('[PREP-051] make one chase list by effect, then by clock', () => {
    const groups = groupedByWeight(ITEMS, NOW);
    expect(groups.map(({ weight }) => weight)).toEqual([0, 1, 4]);
    expect(questions(groups)).toEqual([
      ['Spine?', 'Brain?', 'Whoever entered the case?'],
      ['Oncology?'],
      ['Tempo?'],
    ]);
  });

  it('[PREP-051] are drawn part by part without losing an item', () => {
    const groups = groupedByWeight(ITEMS, NOW);
    expect(questions(firstItems(groups, 4))).toEqual([
      ['Spine?', 'Brain?', 'Whoever entered the case?'],
      ['Oncology?'],
    ]);
    expect(firstItems(groups, 2)[0]?.items).toHaveLength(2);
    expect(questions(firstItems(groups, 100))).toEqual(questions(groups));
  });
});

describe('a worklist as text', () => {
  const radiology = ITEMS.filter(({ from }) => from === 'Radiology');
  const whole = { items: radiology, state: 'whole' } as const;

  it('[PREP-053] calls cases by their number and says nothing else of who they are', () => {
    const text = copyText(whole, { from: 'Radiology', now: NOW, identifiers: 'numbers-only' });
    expect(text).toBe(
      [
        'Open questions for Radiology, Wed 25-Nov-2026',
        '',
        'Case 7, Kidney board, Tue 01-Dec-2026',
        '- Spine?',
        '  Effect 0',
        '- Tempo?',
        '  Effect 4',
        '',
        'Case 3',
        '- Brain?',
        '  Effect 0',
        '',
      ].join('\n'),
    );
  });

  it('[PREP-053] has names, birth dates and numbers when they were asked for', () => {
    const text = copyText(whole, { from: 'Radiology', now: NOW, identifiers: 'named' });
    expect(text).toContain('FELDMAN, Anna, Born 14-Mar-1961 (65y), 4102 773 018, Case 7, Kidney');
    expect(text).toContain('HALVORSEN, Born Not known, Case 3');
  });

  it('[PREP-054] says that it is not complete while cases have not been looked at', () => {
    const looking = { items: radiology, state: 'looking' } as const;
    const options = { from: 'Radiology', now: NOW, identifiers: 'numbers-only' } as const;
    expect(copyText(looking, options)).toContain(
      'Not complete: not every case has been looked at.',
    );
    expect(copyText(whole, options)).not.toContain('Not complete');
  });
});
