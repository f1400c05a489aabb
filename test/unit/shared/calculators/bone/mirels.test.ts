import { describe, expect, it } from 'vitest';

import { mirels, type MirelsAnswers } from '#shared/calculators/bone/mirels';
import { longBoneScores } from '#shared/calculators/of-case/long-bone-scores';
import { CaseDocument } from '#shared/domain/case-document';

const LEAST: MirelsAnswers = {
  site: 'upper-limb',
  pain: 'mild',
  reaction: 'blastic',
  diameterPercent: 10,
};

describe('Mirels score', () => {
  it.each([
    [{ site: 'upper-limb' }, 1],
    [{ site: 'lower-limb' }, 2],
    [{ site: 'peritrochanteric' }, 3],
    [{ pain: 'none' }, 1],
    [{ pain: 'mild' }, 1],
    [{ pain: 'moderate' }, 2],
    [{ pain: 'functional' }, 3],
    [{ reaction: 'blastic' }, 1],
    [{ reaction: 'mixed' }, 2],
    [{ reaction: 'lytic' }, 3],
    [{ diameterPercent: 0 }, 1],
    [{ diameterPercent: 33.3 }, 1],
    [{ diameterPercent: 100 / 3 }, 2],
    [{ diameterPercent: 33.4 }, 2],
    [{ diameterPercent: 66.6 }, 2],
    [{ diameterPercent: 200 / 3 }, 2],
    [{ diameterPercent: 66.7 }, 3],
    [{ diameterPercent: 100 }, 3],
  ] as const)('[RCC-C-040] gives %j %i points', (answer, points) => {
    expect(mirels({ ...LEAST, ...answer }).total).toBe(3 + points);
  });

  it('[RCC-C-040] is observed up to 7, judged at 8 and fixed from 9 points', () => {
    const at7 = { ...LEAST, site: 'lower-limb', reaction: 'lytic' } as const;
    expect(mirels(at7)).toMatchObject({ total: 7, category: 'observation' });
    expect(mirels({ ...at7, diameterPercent: 60 })).toMatchObject({
      total: 8,
      category: 'judgement',
    });
    expect(mirels({ ...at7, diameterPercent: 70 })).toMatchObject({
      total: 9,
      category: 'fixation',
    });
    const most = { site: 'peritrochanteric', pain: 'functional', reaction: 'lytic' } as const;
    expect(mirels({ ...most, diameterPercent: 70 })).toMatchObject({ total: 12 });
  });

  it('[RCC-C-040] keeps everything an unknown item allows', () => {
    expect(mirels({})).toMatchObject({
      fewest: 4,
      most: 12,
      possible: ['observation', 'judgement', 'fixation'],
      missing: ['site', 'pain', 'reaction', 'size'],
    });
    expect(
      mirels({ site: 'peritrochanteric', pain: 'functional', reaction: 'lytic' }),
    ).toMatchObject({ fewest: 10, most: 12, category: 'fixation', missing: ['size'] });
    expect(mirels({ ...LEAST, pain: undefined })).toMatchObject({ fewest: 4, most: 6 });
    expect(mirels({ ...LEAST, reaction: undefined })).toMatchObject({ fewest: 4, most: 6 });
    expect(mirels({ ...LEAST, site: undefined })).toMatchObject({ fewest: 4, most: 6 });
  });
});

const FEMUR = {
  site: { value: 'lower-limb' },
  pain: { value: 'mild', on: '2026-11-02' },
  reaction: { value: 'lytic' },
  diameterPercent: { value: 60 },
};
const EMBOLISATION =
  'Metastases of kidney cancer are rich in vessels: embolisation before fixation is considered';
const HUMERUS = 'For the humerus 8 points was the best limit in one series (PMC10132712)';

function scoresOf(...lesions: readonly object[]) {
  return longBoneScores(CaseDocument.parse({ lesions }));
}

function scoreOf(longBone: object, more: object = {}) {
  const [score] = scoresOf({ site: 'bone-other', longBone, ...more });
  if (score === undefined) throw new Error('no score');
  return score;
}

describe('Mirels score of a case', () => {
  it('[RCC-C-040] is given for metastases in a long bone that are present', () => {
    const scores = scoresOf(
      { site: 'bone-other' },
      { site: 'lung', longBone: FEMUR },
      { site: 'bone-other', longBone: FEMUR, status: 'treated-no-evidence' },
      { site: 'bone-other', longBone: FEMUR, detail: 'Left femur' },
      { site: 'bone-other', longBone: FEMUR, status: 'present' },
      { site: 'bone-other', longBone: {} },
    );
    expect(scores.map(({ about }) => about)).toEqual([
      { label: 'Left femur', field: 'lesions[3]' },
      { label: 'Lower limb', field: 'lesions[4]' },
      { label: 'Bone lesion', field: 'lesions[5]' },
    ]);
    expect(longBoneScores({})).toEqual([]);
  });

  it('[RCC-C-040] shows points, action and what was published', () => {
    const score = scoreOf(FEMUR);
    expect(score).toMatchObject({
      id: 'mirels',
      state: 'known',
      value: '8 of 12, range of clinical judgement',
      statement: 'Mirels 8 of 12, range of clinical judgement',
      missing: [],
      notes: [],
      published: ['Fracture in 15 % with 8 points (Mirels)'],
    });
    expect(score.inputs).toEqual([
      { label: 'Site', value: 'Lower limb', field: 'lesions[0].longBone.site' },
      { label: 'Pain', value: 'Mild', on: '2026-11-02', field: 'lesions[0].longBone.pain' },
      { label: 'Bone lesion', value: 'Lytic', field: 'lesions[0].longBone.reaction' },
      {
        label: 'Share of the diameter',
        value: '60 %',
        field: 'lesions[0].longBone.diameterPercent',
      },
    ]);
  });

  it.each([
    ['site', 'upper-limb', 'Upper limb'],
    ['site', 'peritrochanteric', 'Peritrochanteric'],
    ['pain', 'none', 'None'],
    ['pain', 'moderate', 'Moderate'],
    ['pain', 'functional', 'On loading (functional)'],
    ['reaction', 'mixed', 'Mixed'],
    ['reaction', 'blastic', 'Blastic'],
  ])('[RCC-C-040] shows %s %s as %s', (key, value, words) => {
    expect(scoreOf({ [key]: { value } }).inputs).toEqual([
      expect.objectContaining({ value: words, field: `lesions[0].longBone.${key}` }),
    ]);
  });

  it('[RCC-C-040] is an interval while items are missing, and not known without any', () => {
    const { diameterPercent, ...others } = FEMUR;
    expect(scoreOf(others)).toMatchObject({
      state: 'interval',
      value:
        '7 to 9 of 12, range of observation or radiotherapy or range of clinical judgement or range in which prophylactic fixation is advised',
      missing: [{ label: 'Share of the diameter', field: 'lesions[0].longBone.diameterPercent' }],
      notes: [EMBOLISATION],
      published: [
        'Fracture in 4 % or less with up to 7 points (Mirels)',
        'Fracture in 15 % with 8 points (Mirels)',
        'Fracture in 33 % or more with 9 points or more (Mirels)',
      ],
    });
    expect(scoreOf({ diameterPercent }).state).toBe('interval');
    const none = scoreOf({});
    expect(none).toMatchObject({
      state: 'unknown',
      statement: 'Mirels score not known',
      inputs: [],
      missing: [
        { label: 'Site', field: 'lesions[0].longBone.site' },
        { label: 'Pain', field: 'lesions[0].longBone.pain' },
        { label: 'Bone lesion', field: 'lesions[0].longBone.reaction' },
        { label: 'Share of the diameter', field: 'lesions[0].longBone.diameterPercent' },
      ],
      notes: [],
    });
    expect(none.value).toBeUndefined();
    expect(none.published).toBeUndefined();
  });

  it('[RCC-C-040] notes that no pain counts 1 point', () => {
    expect(scoreOf({ ...FEMUR, pain: { value: 'none' } })).toMatchObject({
      value: '8 of 12, range of clinical judgement',
      notes: ['No pain is not in the original table and counts 1 point'],
    });
  });

  it('[RCC-C-040] asks for pain again, and gives it no point, where the row contradicts it', () => {
    const pain = { value: 'none' };
    const painful = { painful: { value: 'yes' } };
    const PAIN = { label: 'Pain', field: 'lesions[0].longBone.pain' };
    const DENIED = 'No pain by Mirels, but the lesion is painful: pain stays open';
    expect(scoreOf({ ...FEMUR, pain }, painful)).toMatchObject({
      state: 'interval',
      missing: [PAIN],
      notes: [DENIED, EMBOLISATION],
    });
    const score = scoreOf({ pain }, { ...painful, priorLocalTreatment: 'SBRT 2025' });
    expect(score).toMatchObject({
      state: 'unknown',
      notes: ['Treated before (SBRT 2025): the score was not made for treated bone', DENIED],
    });
    expect(score.missing).toContainEqual(PAIN);
    expect(scoreOf({ ...FEMUR, pain }, { painful: { value: 'no' } }).missing).toEqual([]);
  });

  it('[RCC-C-040] notes the limit of 8 for the humerus, where 8 is possible', () => {
    const humerus = { ...FEMUR, site: { value: 'upper-limb' } };
    expect(scoreOf({ ...humerus, pain: { value: 'moderate' } })).toMatchObject({
      value: '8 of 12, range of clinical judgement',
      notes: [HUMERUS],
    });
    expect(scoreOf(humerus).notes).toEqual([]);
    expect(scoreOf({ ...humerus, pain: { value: 'functional' } }).notes).toEqual([EMBOLISATION]);
    const { diameterPercent: _open, ...open } = humerus;
    expect(scoreOf(open).notes).toEqual([HUMERUS]);
  });

  it('[RCC-C-040] is set against the fracture that is recorded', () => {
    const hip = { ...FEMUR, site: { value: 'peritrochanteric' } };
    const fractured = (longBone: object, value: string) =>
      scoreOf(longBone, { fracture: { value } }).notes;
    expect(scoreOf(hip)).toMatchObject({
      value: '9 of 12, range in which prophylactic fixation is advised',
      notes: [EMBOLISATION],
      published: ['Fracture in 33 % or more with 9 points or more (Mirels)'],
    });
    expect(fractured(hip, 'none')).toEqual([
      EMBOLISATION,
      '9 points or more count as an impending fracture, but fracture is recorded as none',
    ]);
    expect(fractured(hip, 'impending')).toEqual([EMBOLISATION]);
    const broken = scoreOf(hip, { fracture: { value: 'pathological' } });
    expect(broken.inputs.map(({ label }) => label)).toEqual([
      'Site',
      'Pain',
      'Bone lesion',
      'Share of the diameter',
      'Fracture',
    ]);
    expect(broken.inputs.at(-1)).toEqual({
      label: 'Fracture',
      value: 'pathological',
      field: 'lesions[0].fracture',
    });
    expect(broken.value).toBeUndefined();
    expect(broken).toMatchObject({
      state: 'not-applicable',
      statement: 'Not applicable: the bone is already fractured',
      missing: [],
      notes: [],
    });
    expect(fractured(FEMUR, 'none')).toEqual([]);
    const { diameterPercent: _open, ...open } = hip;
    expect(fractured(open, 'none')).toEqual([EMBOLISATION]);
  });
});
