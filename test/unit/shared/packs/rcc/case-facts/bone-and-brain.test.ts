import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import type { Extent, Lesion } from '#shared/domain/lesion';

import { left, stateOf } from './fact-of-case.ts';

const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;
type Brain = 'none' | 'not-imaged' | 'asymptomatic' | 'symptomatic' | 'treated-stable';

function brain(value: Brain | undefined, ...rows: Partial<Lesion>[]): CaseDocument {
  return {
    lesions: rows.map((row) => ({ site: 'brain', ...row })),
    ...(value === undefined ? {} : { extent: { brain: { value } } }),
  };
}

const cm = (amount: number) => ({ value: { amount, unit: 'cm' as const } });

describe('brain metastases', () => {
  it('[RCC-041] are none where the brain is free or the disease has no metastases', () => {
    for (const id of ['brain_count', 'brain_largest_cm']) {
      expect(left(brain('none'), id)).toEqual([0]);
      expect(left({ disease: { setting: { value: 'localised' } } }, id)).toEqual([0]);
      expect(left(brain('not-imaged'), id)).toEqual([0, Infinity]);
      expect(left(brain('treated-stable'), id)).toEqual([0, Infinity]);
    }
  });

  it('[RCC-041] are those listed once imaging found some; a row without a number is one or more', () => {
    const two = { count: { value: 2 }, longest: cm(1.4) };
    const one = { count: { value: 1 }, longest: cm(3.2) };
    expect(left(brain('asymptomatic', two, one), 'brain_count')).toEqual([3]);
    expect(left(brain('treated-stable', two, one), 'brain_largest_cm')).toEqual([3.2]);
    expect(left(brain('symptomatic', two, {}), 'brain_count')).toEqual([3, Infinity]);
    expect(left(brain('symptomatic', two, {}), 'brain_largest_cm')).toEqual([1.4, Infinity]);
    expect(left(brain(undefined, two), 'brain_count')).toEqual([2, Infinity]);
    expect(left(brain('symptomatic'), 'brain_count')).toEqual([1, Infinity]);
    expect(
      left(brain(undefined, { ...two, status: 'treated-no-evidence' }), 'brain_count'),
    ).toEqual([0, Infinity]);
  });

  it('[RCC-041] are not taken away by imaging said to be free, and name what would narrow them', () => {
    const two = { count: { value: 2 } };
    expect(left(brain('none', two), 'brain_count')).toEqual([2, Infinity]);
    expect(stateOf(brain(undefined, two), 'brain_count').narrowedBy).toEqual(['extent.brain']);
    expect(stateOf(brain('symptomatic', {}), 'brain_count').narrowedBy).toEqual(['lesions.count']);
    expect(
      stateOf(brain('symptomatic', { longest: cm(2) }, {}), 'brain_largest_cm').narrowedBy,
    ).toEqual(['lesions.longest']);
  });
});

/** 13 points with mechanical pain, 10 without an answer to it at the least. */
const SPINE = {
  level: { value: 'L1' },
  pain: { value: 'mechanical' },
  reaction: { value: 'lytic' },
  alignment: { value: 'normal' },
  collapse: { value: '50-percent-or-more' },
  posterolateral: { value: 'unilateral' },
} as const;
const STABLE = {
  level: { value: 'S3' },
  pain: { value: 'none' },
  reaction: { value: 'blastic' },
  alignment: { value: 'normal' },
  collapse: { value: 'none' },
  posterolateral: { value: 'none' },
} as const;

function spine(rows: readonly Partial<Lesion>[], extent: Extent = {}): CaseDocument {
  return { lesions: rows.map((row) => ({ site: 'bone-spine', ...row })), extent };
}

const COMPLETE = { ledgerComplete: YES };

describe('the spine', () => {
  const unstable = (row: Partial<Lesion>, extent = COMPLETE) =>
    left(spine([row], extent), 'spine_unstable');
  const thirteen = { ...SPINE, posterolateral: { value: 'bilateral' } } as const;

  it('[RCC-042] is unstable from 13 points, or by the answer of the surgeon', () => {
    expect(unstable({ spine: thirteen })).toEqual([true]);
    expect(unstable({ spine: SPINE })).toEqual([true, false]);
    expect(unstable({ spine: SPINE, spineUnstable: YES })).toEqual([true]);
    expect(unstable({ spine: SPINE, spineUnstable: NO })).toEqual([false]);
    expect(unstable({ spineUnstable: YES })).toEqual([true]);
    expect(unstable({ spine: STABLE })).toEqual([false]);
  });

  it('[RCC-042] stays open where score and surgeon exclude each other', () => {
    expect(unstable({ spine: thirteen, spineUnstable: NO })).toEqual([true, false]);
    expect(unstable({ spine: STABLE, spineUnstable: YES })).toEqual([true, false]);
  });

  it('[RCC-042] is stable only where every spinal metastasis is listed and stable', () => {
    expect(left(spine([{ spineUnstable: NO }]), 'spine_unstable')).toEqual([true, false]);
    expect(stateOf(spine([{ spineUnstable: NO }]), 'spine_unstable').narrowedBy).toEqual([
      'lesions.site',
      'extent.clearSites',
      'extent.ledgerComplete',
    ]);
    expect(left(spine([{ spineUnstable: NO }, {}], COMPLETE), 'spine_unstable')).toHaveLength(2);
    expect(left({ extent: { clearSites: ['bone-spine'] } }, 'spine_unstable')).toEqual([false]);
  });
});

describe('a painful vertebral fracture', () => {
  const broken = { fracture: { value: 'pathological' }, painful: YES } as const;
  const found = (row: Partial<Lesion>, cord?: 'none' | 'suspected' | 'confirmed') =>
    left(
      {
        ...spine([row], COMPLETE),
        ...(cord === undefined ? {} : { health: { cordCompression: { value: cord } } }),
      },
      'vertebral_fracture_pain',
    );

  it('[RCC-043] needs a broken vertebra that hurts and a cord that is free', () => {
    expect(found(broken, 'none')).toEqual([true]);
    expect(found(broken, 'confirmed')).toEqual([false]);
    expect(found(broken, 'suspected')).toEqual([true, false]);
    expect(found(broken)).toEqual([true, false]);
    expect(found({ ...broken, painful: NO }, 'none')).toEqual([false]);
    expect(found({ ...broken, fracture: { value: 'impending' } }, 'none')).toEqual([false]);
    expect(found({ painful: YES }, 'none')).toEqual([true, false]);
  });

  it('[RCC-043] is open where the answers of the row exclude each other', () => {
    const collapsed = { fracture: { value: 'none' }, painful: YES, spine: SPINE } as const;
    expect(found(collapsed, 'none')).toEqual([true, false]);
    expect(found({ ...broken, painful: NO, spine: SPINE }, 'none')).toEqual([true, false]);
    const compressed = { ...broken, spine: { epidural: { value: '3' } } } as const;
    expect(found(compressed, 'none')).toEqual([true, false]);
  });

  it('[RCC-043] names what would narrow it', () => {
    const narrowedBy = (document: CaseDocument) =>
      stateOf(document, 'vertebral_fracture_pain').narrowedBy;
    expect(narrowedBy(spine([broken]))).toEqual(['health.cordCompression']);
    expect(narrowedBy(spine([{ ...broken, painful: NO }]))).toContain('extent.ledgerComplete');
    expect(narrowedBy(spine([{ painful: YES }]))).toContain('lesions.fracture');
  });
});

describe('open surgery on bone', () => {
  it('[RCC-044] is planned as answered, and is not where there is no bone metastasis', () => {
    const planned = (extent: Extent) => left({ extent }, 'planned_bone_surgery');
    const free = { clearSites: ['bone-spine', 'bone-other'] } satisfies Extent;
    expect(planned({ boneSurgeryPlanned: YES })).toEqual([true]);
    expect(planned({ boneSurgeryPlanned: NO })).toEqual([false]);
    expect(planned(free)).toEqual([false]);
    expect(planned({ boneSurgeryPlanned: { unknown: 'pending' } })).toEqual([true, false]);
    expect(planned({ ...free, boneSurgeryPlanned: YES })).toEqual([true, false]);
  });
});

describe('a cord said to be free', () => {
  const NONE = { health: { cordCompression: { value: 'none' } } } as const;
  const seen = (grade: '1c' | '2' | '3', more: Partial<Lesion> = {}): CaseDocument => ({
    lesions: [{ site: 'bone-spine', spine: { epidural: { value: grade } }, ...more }],
  });

  it('[RCC-043] is open beside a lesion graded Bilsky 2 or 3, and not free where nothing is said', () => {
    for (const grade of ['2', '3'] as const) {
      const open = ['none', 'suspected', 'confirmed'];
      expect(left({ ...seen(grade), ...NONE }, 'cord_compression')).toEqual(open);
      expect(stateOf({ ...seen(grade), ...NONE }, 'cord_compression').basis).toContain(
        `but epidural grade ${grade}`,
      );
      expect(left(seen(grade), 'cord_compression')).toEqual(['suspected', 'confirmed']);
    }
  });

  it('[RCC-043] stays as stated beside a lower grade or a lesion treated away', () => {
    const gone = seen('3', { status: 'treated-no-evidence' });
    for (const document of [seen('1c'), gone]) {
      expect(left({ ...document, ...NONE }, 'cord_compression')).toEqual(['none']);
      expect(left(document, 'cord_compression')).toHaveLength(3);
    }
    const confirmed = { health: { cordCompression: { value: 'confirmed' } } } as const;
    expect(left({ ...seen('3'), ...confirmed }, 'cord_compression')).toEqual(['confirmed']);
  });
});
