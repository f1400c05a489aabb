import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  canJoin,
  choicesLeft,
  differencesOf,
  mergedDraft,
} from '../../../../renderer/screens/editor/conflict/merge.ts';
import { isSame } from '../../../../renderer/screens/editor/diff/same.ts';
import { UNITS } from '../../../../renderer/screens/editor/diff/units.ts';
import {
  type Draft,
  draftAt,
  withDraftAt,
} from '../../../../renderer/screens/editor/draft/draft.ts';
import { caseFilesIn, parsed } from '../../golden/case-files.ts';

const BEFORE: Draft = parsed(
  caseFilesIn('docs/demo-cases/').find(({ name }) => name.startsWith('03')) ?? {
    name: 'none',
    text: '',
  },
);

function edited(draft: Draft, question: string, goals?: string): Draft {
  const asked = withDraftAt(draft, ['referral', 'question'], question);
  return goals === undefined ? asked : withDraftAt(asked, ['patient', 'voice', 'goals'], goals);
}

describe('two versions of one case', () => {
  it('[HIST-010] what only one of them changed is taken over without asking', () => {
    const theirs = withDraftAt(BEFORE, ['health', 'ecog'], { value: 3 });
    const mine = edited(BEFORE, 'Mine?');
    const differences = differencesOf({ before: BEFORE, theirs, mine });
    expect(differences.map(({ key, changedBy }) => [key, changedBy])).toEqual([
      ['referral.question', 'mine'],
      ['health.ecog', 'theirs'],
    ]);
    expect(choicesLeft(differences, {})).toBe(0);
    const merged = mergedDraft(theirs, differences, {});
    expect(isSame(merged, withDraftAt(theirs, ['referral', 'question'], 'Mine?'))).toBe(true);
  });

  it('[HIST-011] what both changed is open until somebody chooses, nothing is preselected', () => {
    const theirs = edited(BEFORE, 'Theirs?');
    const mine = edited(BEFORE, 'Mine?', 'Wants to be at home.');
    const differences = differencesOf({ before: BEFORE, theirs, mine });
    expect(choicesLeft(differences, {})).toBe(1);
    const chosen = { 'referral.question': 'mine' } as const;
    expect(choicesLeft(differences, chosen)).toBe(0);
    expect(isSame(mergedDraft(theirs, differences, chosen), mine)).toBe(true);
  });

  it('[HIST-012] texts and lists of both can be joined, and no row that was added is lost', () => {
    const crp = { analyte: 'crp', value: 1, unit: 'mg/L', on: '2026-11-22' };
    const alt = { analyte: 'alt', value: 2, unit: 'U/L', on: '2026-11-22' };
    const rows = (BEFORE as { readonly labs: readonly Draft[] }).labs;
    const theirs = withDraftAt(edited(BEFORE, 'Theirs?'), ['labs'], [...rows, crp]);
    const mine = withDraftAt(edited(BEFORE, 'Mine?'), ['labs'], [...rows, alt]);
    const differences = differencesOf({ before: BEFORE, theirs, mine });
    expect(differences.every(canJoin)).toBe(true);
    const merged = mergedDraft(theirs, differences, { 'referral.question': 'both', labs: 'both' });
    expect(merged).toMatchObject({
      referral: { question: 'Theirs?\nMine?' },
      labs: [...rows, crp, alt],
    });
  });

  it('[HIST-014] a joined list holds no row twice, as it was and as it became', () => {
    const [first, second, third] = (['lung', 'liver', 'bone'] as const).map((site) => ({
      site,
      longestDiameterMm: { value: 10 },
    }));
    const [larger, largest] = [20, 30].map((value) => ({
      ...first,
      longestDiameterMm: { value },
    }));
    const brain = { site: 'brain' };
    const lists = (theirs: readonly Draft[], mine: readonly Draft[]) => {
      const at = (rows: readonly Draft[]) => withDraftAt(BEFORE, ['lesions'], rows);
      const differences = differencesOf({
        before: at([first, second, third]),
        theirs: at(theirs),
        mine: at(mine),
      });
      const merged = mergedDraft(at(theirs), differences, { lesions: 'both' });
      return { can: differences.every(canJoin), lesions: draftAt(merged, ['lesions']) };
    };
    // They added one while I measured another and removed a third.
    expect(lists([first, second, third, brain], [larger, second])).toEqual({
      can: true,
      lesions: [larger, second, brain],
    });
    // They put the rows in another order and removed one.
    expect(lists([third, first], [larger, second, third, brain])).toEqual({
      can: true,
      lesions: [larger, third, brain],
    });
    // Both measured the same one, or one measured what the other removed: somebody has to choose.
    expect(lists([larger, second, third], [largest, second, third]).can).toBe(false);
    expect(lists([second, third], [largest, second, third]).can).toBe(false);
  });

  it('[HIST-013] choosing one side everywhere gives exactly that side', () => {
    const indexes = fc.uniqueArray(fc.nat({ max: UNITS.length - 1 }), { maxLength: 12 });
    const changed = (draft: Draft, which: readonly number[]) =>
      which.reduce<Draft>((all, index) => {
        const unit = UNITS[index];
        return unit === undefined ? all : withDraftAt(all, unit.path, undefined);
      }, draft);
    fc.assert(
      fc.property(indexes, indexes, (a, b) => {
        const theirs = changed(BEFORE, a);
        const mine = changed(BEFORE, b);
        const differences = differencesOf({ before: BEFORE, theirs, mine });
        const all = (side: 'mine' | 'theirs') =>
          Object.fromEntries(differences.map(({ key }) => [key, side]));
        expect(isSame(mergedDraft(theirs, differences, all('mine')), mine)).toBe(true);
        expect(isSame(mergedDraft(theirs, differences, all('theirs')), theirs)).toBe(true);
      }),
    );
  });
});
