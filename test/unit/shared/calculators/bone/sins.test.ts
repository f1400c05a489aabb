import { describe, expect, it } from 'vitest';

import { sins } from '#shared/calculators/bone/sins';
import { spineScores } from '#shared/calculators/of-case/spine-scores';
import { CaseDocument } from '#shared/domain/case-document';

describe('SINS', () => {
  it('[RCC-C-038] scores every level by its mobility', () => {
    const points = (level: 'C7' | 'L3' | 'T3' | 'T10' | 'S2' | 'S1') =>
      sins({
        level,
        pain: 'none',
        reaction: 'blastic',
        alignment: 'normal',
        collapse: 'none',
        posterolateral: 'none',
      }).total;
    expect([points('C7'), points('S1'), points('L3'), points('T3'), points('T10')]).toEqual([
      3, 3, 2, 1, 1,
    ]);
    expect(points('S2')).toBe(0);
  });

  it('[RCC-C-038] states a category only when no missing item can change it', () => {
    expect(sins({ level: 'L3', pain: 'mechanical', reaction: 'lytic' })).toMatchObject({
      fewest: 7,
      most: 17,
      possible: ['potentially-unstable', 'unstable'],
      missing: ['alignment', 'collapse', 'posterolateral'],
    });
    expect(sins({})).toMatchObject({ fewest: 0, most: 18 });
  });

  it('[RCC-C-038] is given for each spine metastasis that is present, with what is missing', () => {
    const document = CaseDocument.parse({
      lesions: [
        { site: 'lung' },
        {
          site: 'bone-spine',
          spine: {
            level: { value: 'L1', on: '2026-11-06' },
            pain: { value: 'mechanical' },
            reaction: { value: 'lytic' },
            alignment: { value: 'normal' },
            collapse: { value: 'under-50-percent' },
          },
        },
        { site: 'bone-spine', status: 'treated-no-evidence' },
      ],
    });
    const scores = spineScores(document);
    expect(scores).toHaveLength(1);
    expect(scores[0]).toMatchObject({
      id: 'sins',
      about: { label: 'L1', field: 'lesions[1]' },
      state: 'interval',
      value: '10 to 13 of 18, potentially unstable or unstable',
      missing: [{ label: 'Posterolateral involvement', field: 'lesions[1].spine.posterolateral' }],
    });
    expect(scores[0]?.inputs).toContainEqual({
      label: 'Level',
      value: 'L1',
      on: '2026-11-06',
      field: 'lesions[1].spine.level',
    });
    expect(spineScores({ lesions: [{ site: 'bone-spine' }] })[0]).toMatchObject({
      state: 'unknown',
      statement: 'SINS not known',
    });
  });
});
