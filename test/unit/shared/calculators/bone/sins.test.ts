import { describe, expect, it } from 'vitest';

import { sins, type SinsAnswers } from '#shared/calculators/bone/sins';
import { spineScores } from '#shared/calculators/of-case/spine-scores';
import { CaseDocument } from '#shared/domain/case-document';
import { SpineLevel } from '#shared/domain/bone-lesion';

const NOTHING: SinsAnswers = {
  level: 'S2',
  pain: 'none',
  reaction: 'blastic',
  alignment: 'normal',
  collapse: 'none',
  posterolateral: 'none',
};

describe('SINS', () => {
  it('[RCC-C-038] scores every level by its mobility', () => {
    const points = (level: SpineLevel) => sins({ ...NOTHING, level }).total;
    const withPoints = (total: number) =>
      SpineLevel.options.filter((level) => points(level) === total);
    expect(withPoints(3).join(' ')).toBe('occiput C1 C2 C7 T1 T2 T11 T12 L1 L5 S1');
    expect(withPoints(2).join(' ')).toBe('C3 C4 C5 C6 L2 L3 L4');
    expect(withPoints(1).join(' ')).toBe('T3 T4 T5 T6 T7 T8 T9 T10');
    expect(withPoints(0).join(' ')).toBe('S2 S3 S4 S5');
  });

  it.each([
    [{ pain: 'mechanical' }, 3],
    [{ pain: 'occasional-not-mechanical' }, 1],
    [{ pain: 'none' }, 0],
    [{ reaction: 'lytic' }, 2],
    [{ reaction: 'mixed' }, 1],
    [{ reaction: 'blastic' }, 0],
    [{ alignment: 'subluxation' }, 4],
    [{ alignment: 'new-deformity' }, 2],
    [{ alignment: 'normal' }, 0],
    [{ collapse: '50-percent-or-more' }, 3],
    [{ collapse: 'under-50-percent' }, 2],
    [{ collapse: 'none-over-50-percent-involved' }, 1],
    [{ collapse: 'none' }, 0],
    [{ posterolateral: 'bilateral' }, 3],
    [{ posterolateral: 'unilateral' }, 1],
    [{ posterolateral: 'none' }, 0],
  ] as const)('[RCC-C-038] gives %j %i points', (answer, points) => {
    expect(sins({ ...NOTHING, ...answer }).total).toBe(points);
  });

  it.each([
    [{ pain: undefined }, 3],
    [{ reaction: undefined }, 2],
    [{ alignment: undefined }, 4],
    [{ collapse: undefined }, 3],
    [{ posterolateral: undefined }, 3],
    [{ level: undefined }, 3],
  ])('[RCC-C-038] keeps up to so many points open for %j: %i', (answer, most) => {
    expect(sins({ ...NOTHING, ...answer })).toMatchObject({ fewest: 0, most });
  });

  it('[RCC-C-038] is stable to 6, potentially unstable to 12, unstable from 13 points', () => {
    const worst: SinsAnswers = {
      level: 'T12',
      pain: 'mechanical',
      reaction: 'lytic',
      alignment: 'subluxation',
      collapse: '50-percent-or-more',
      posterolateral: 'bilateral',
    };
    const at6 = { ...NOTHING, level: 'L1', pain: 'mechanical' } as const;
    expect(sins(at6)).toMatchObject({ total: 6, category: 'stable' });
    const at7 = { ...at6, reaction: 'mixed' } as const;
    expect(sins(at7)).toMatchObject({ total: 7, category: 'potentially-unstable' });
    const at12 = { ...worst, pain: 'none', posterolateral: 'none' } as const;
    expect(sins(at12)).toMatchObject({ total: 12, category: 'potentially-unstable' });
    expect(sins({ ...at12, posterolateral: 'unilateral' })).toMatchObject({
      total: 13,
      category: 'unstable',
    });
    expect(sins(worst)).toMatchObject({ total: 18, category: 'unstable' });
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
});

const SPINE = {
  level: { value: 'L1', on: '2026-11-06' },
  pain: { value: 'mechanical' },
  reaction: { value: 'lytic' },
  alignment: { value: 'normal' },
  collapse: { value: 'under-50-percent' },
};
const STABLE = {
  level: { value: 'T6' },
  pain: { value: 'none' },
  reaction: { value: 'lytic' },
  alignment: { value: 'normal' },
  collapse: { value: 'none' },
  posterolateral: { value: 'none' },
};
const UNSTABLE = {
  level: { value: 'T12' },
  pain: { value: 'occasional-not-mechanical' },
  reaction: { value: 'mixed' },
  alignment: { value: 'subluxation' },
  collapse: { value: '50-percent-or-more' },
  posterolateral: { value: 'bilateral' },
};
const CONSULT = 'From 7 points a spine surgeon is consulted';
const CORD = 'A stable result does not exclude compression of the cord';

function sinsOf(lesion: object) {
  const document = CaseDocument.parse({ lesions: [{ site: 'bone-spine', ...lesion }] });
  const score = spineScores(document).find(({ id }) => id === 'sins');
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('SINS of a case', () => {
  it('[RCC-C-038] is given for each spine metastasis that is present, with what is missing', () => {
    const document = CaseDocument.parse({
      lesions: [
        { site: 'lung' },
        { site: 'bone-spine', spine: SPINE },
        { site: 'bone-spine', status: 'treated-no-evidence' },
        { site: 'bone-spine', status: 'present', detail: 'Th 5' },
      ],
    });
    const scores = spineScores(document);
    expect(scores.map(({ id, about }) => [id, about?.label, about?.field])).toEqual([
      ['sins', 'L1', 'lesions[1]'],
      ['bilsky', 'L1', 'lesions[1]'],
      ['sins', 'Th 5', 'lesions[3]'],
      ['bilsky', 'Th 5', 'lesions[3]'],
    ]);
    expect(scores[0]).toMatchObject({
      state: 'interval',
      value: '10 to 13 of 18, potentially unstable or unstable',
      statement: 'SINS 10 to 13 of 18, potentially unstable or unstable',
      missing: [{ label: 'Posterolateral involvement', field: 'lesions[1].spine.posterolateral' }],
      notes: [CONSULT],
    });
    expect(scores[0]?.inputs).toEqual([
      { label: 'Level', value: 'L1', on: '2026-11-06', field: 'lesions[1].spine.level' },
      { label: 'Pain', value: 'Mechanical', field: 'lesions[1].spine.pain' },
      { label: 'Bone lesion', value: 'Lytic', field: 'lesions[1].spine.reaction' },
      { label: 'Alignment', value: 'Normal', field: 'lesions[1].spine.alignment' },
      { label: 'Vertebral collapse', value: 'Under 50 %', field: 'lesions[1].spine.collapse' },
    ]);
  });

  it.each([
    ['pain', 'occasional-not-mechanical', 'Occasional, not mechanical'],
    ['pain', 'none', 'None'],
    ['reaction', 'mixed', 'Mixed'],
    ['reaction', 'blastic', 'Blastic'],
    ['alignment', 'subluxation', 'Subluxation or translation'],
    ['alignment', 'new-deformity', 'New kyphosis or scoliosis'],
    ['collapse', '50-percent-or-more', '50 % or more'],
    ['collapse', 'none-over-50-percent-involved', 'None, over 50 % of the body involved'],
    ['collapse', 'none', 'None, 50 % or less involved'],
    ['posterolateral', 'bilateral', 'Both sides'],
    ['posterolateral', 'unilateral', 'One side'],
    ['posterolateral', 'none', 'None'],
  ])('[RCC-C-038] shows %s %s as %s', (key, value, words) => {
    expect(sinsOf({ spine: { [key]: { value } } }).inputs).toEqual([
      expect.objectContaining({ value: words, field: `lesions[0].spine.${key}` }),
    ]);
  });

  it('[RCC-C-038] is not known while nothing is asked, and names every item', () => {
    const score = sinsOf({});
    expect(score).toMatchObject({
      about: { label: 'Spine lesion', field: 'lesions[0]' },
      state: 'unknown',
      statement: 'SINS not known',
      inputs: [],
      notes: [],
    });
    expect(score.value).toBeUndefined();
    expect(score.missing).toEqual([
      { label: 'Level', field: 'lesions[0].spine.level' },
      { label: 'Pain', field: 'lesions[0].spine.pain' },
      { label: 'Bone lesion', field: 'lesions[0].spine.reaction' },
      { label: 'Alignment', field: 'lesions[0].spine.alignment' },
      { label: 'Vertebral collapse', field: 'lesions[0].spine.collapse' },
      { label: 'Posterolateral involvement', field: 'lesions[0].spine.posterolateral' },
    ]);
    expect(spineScores({})).toEqual([]);
  });

  it('[RCC-C-038] notes that stable does not exclude compression, without a consultation', () => {
    expect(sinsOf({ spine: STABLE })).toMatchObject({
      state: 'known',
      value: '3 of 18, stable',
      notes: [CORD],
    });
  });

  it('[RCC-C-038] asks again for what the row contradicts', () => {
    const PAIN = { label: 'Pain', field: 'lesions[0].spine.pain' };
    const COLLAPSE = { label: 'Vertebral collapse', field: 'lesions[0].spine.collapse' };
    const missing = (more: object, spine: object = STABLE) => sinsOf({ spine, ...more }).missing;
    const painful = { painful: { value: 'yes' } };
    const broken = { fracture: { value: 'pathological' } };
    expect(missing(painful)).toEqual([PAIN]);
    expect(missing(broken)).toEqual([COLLAPSE]);
    expect(missing({ ...painful, ...broken })).toEqual([PAIN, COLLAPSE]);
    expect(
      missing(broken, { ...STABLE, collapse: { value: 'none-over-50-percent-involved' } }),
    ).toEqual([COLLAPSE]);
    expect(missing({ ...painful, ...broken }, UNSTABLE)).toEqual([]);
    expect(missing({ painful: { value: 'no' }, fracture: { value: 'impending' } })).toEqual([]);
  });

  it('[RCC-C-038] notes when the answer about stability says otherwise', () => {
    const answered = (spine: object, value: 'yes' | 'no') =>
      sinsOf({ spine, spineUnstable: { value } }).notes;
    expect(answered(UNSTABLE, 'no')).toEqual([
      CONSULT,
      'Unstable by SINS, but the spine is answered as not unstable',
    ]);
    expect(answered(STABLE, 'yes')).toEqual([
      CORD,
      'Stable by SINS, but the spine is answered as unstable',
    ]);
    expect(answered(UNSTABLE, 'yes')).toEqual([CONSULT]);
    expect(answered(STABLE, 'no')).toEqual([CORD]);
    expect(answered(SPINE, 'no')).toEqual([CONSULT]);
    expect(answered(SPINE, 'yes')).toEqual([CONSULT]);
    expect(sinsOf({ spine: UNSTABLE })).toMatchObject({
      value: '15 of 18, unstable',
      notes: [CONSULT],
    });
  });

  it('[RCC-C-038] asks for a consultation from 7 points, not while 7 are only possible', () => {
    const seven = { level: { value: 'L3' }, pain: { value: 'mechanical' } };
    expect(sinsOf({ spine: seven }).notes).toEqual([]);
    expect(sinsOf({ spine: { ...seven, reaction: { value: 'lytic' } } }).notes).toEqual([CONSULT]);
  });
});
