import { describe, expect, it } from 'vitest';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';
import { CharlsonItems } from '#shared/domain/charlson';

function scoreOf(id: string, document: object): Score | undefined {
  return scoresOf(CaseDocument.parse(document)).others.find((score) => score.id === id);
}

const v = <Value>(value: Value) => ({ value });

/** Two treatable metastases in the lung, nothing else, no symptoms, one IMDC factor at most. */
const OLIGO = {
  referral: { assessedOn: '2026-11-24' },
  disease: {
    setting: v('metastatic'),
    diagnosedOn: '2020-03-10',
    metastaticSince: '2026-09',
    systemicTherapyStart: '2026-12-01',
    cancerSymptoms: v('no'),
    systemicTherapyNeededNow: v('no'),
  },
  primaries: [{ inSitu: v('yes') }],
  lesions: [{ site: 'lung', count: v(2), locallyTreatable: v('yes') }],
  extent: { ledgerComplete: v('yes'), brain: v('none'), leptomeningeal: v('no') },
  health: { kps: v(90) },
  labs: [
    { analyte: 'haemoglobin', value: 141, unit: 'g/L', lowerLimit: 130, on: '2026-11-20' },
    { analyte: 'neutrophils', value: 4, unit: '10^9/L', upperLimit: 7.5, on: '2026-11-20' },
    { analyte: 'platelets', value: 265, unit: '10^9/L', upperLimit: 400, on: '2026-11-20' },
    {
      analyte: 'calcium',
      value: 2.34,
      unit: 'mmol/L',
      upperLimit: 2.6,
      calciumKind: 'adjusted',
      on: '2026-11-20',
    },
  ],
  course: { complete: v('yes'), treatments: [] },
};
const MENINGES = { ...OLIGO, extent: { ...OLIGO.extent, leptomeningeal: v('yes') } };

describe('leptomeningeal disease', () => {
  it('[RCC-C-041] is not oligometastatic', () => {
    expect(scoreOf('oligometastatic', OLIGO)?.value).toBe('Yes: 2 lesions, all locally treatable');
    expect(scoreOf('oligometastatic', MENINGES)).toMatchObject({
      state: 'known',
      value: 'No: 2 lesions, not all locally treatable',
      notes: ['Leptomeningeal disease is not treated locally'],
    });
  });

  it('[RCC-C-044] counts as untreated disease of the brain', () => {
    const flags = scoreOf('cytoreductive-nephrectomy-evidence', MENINGES);
    expect(flags?.value).toContain('brain');
    expect(flags?.inputs).toContainEqual({
      label: 'Leptomeningeal disease',
      value: 'Yes',
      field: 'extent.leptomeningeal',
    });
  });

  it('[RCC-C-043] leaves surveillance open although no symptoms are recorded', () => {
    expect(scoreOf('surveillance-criteria', OLIGO)?.value).toBe('Met');
    const score = scoreOf('surveillance-criteria', MENINGES);
    expect(score?.state).toBe('interval');
    expect(score?.notes).toContain(
      'No symptoms of the cancer are recorded, but other entries speak of some',
    );
  });
});

describe('symptoms recorded elsewhere', () => {
  const cases: readonly (readonly [string, object, object])[] = [
    [
      'cord compression',
      { health: { ...OLIGO.health, cordCompression: v('confirmed') } },
      { label: 'Cord compression', value: 'confirmed', field: 'health.cordCompression' },
    ],
    [
      'suspected cord compression',
      { health: { ...OLIGO.health, cordCompression: v('suspected') } },
      { label: 'Cord compression', value: 'suspected', field: 'health.cordCompression' },
    ],
    [
      'hypercalcaemia',
      { health: { ...OLIGO.health, hypercalcaemiaSymptomatic: v('yes') } },
      { label: 'Hypercalcaemia', value: 'symptomatic', field: 'health.hypercalcaemiaSymptomatic' },
    ],
    [
      'a fracture',
      { lesions: [...OLIGO.lesions, { site: 'bone-other', fracture: v('pathological') }] },
      { label: 'Fracture', value: 'pathological', field: 'lesions[1].fracture' },
    ],
    [
      'pain of 4',
      { symptoms: { 'bone-discomfort': { answer: 'yes', nrs: 4 } } },
      { label: 'Bone discomfort', value: '4 of 10', field: 'symptoms.bone-discomfort' },
    ],
    [
      'haematuria of grade 3',
      { symptoms: { haematuria: { answer: 'yes', grade: 3 } } },
      { label: 'Haematuria', value: 'grade 3', field: 'symptoms.haematuria' },
    ],
    [
      'weight loss of grade 2',
      { symptoms: { 'weight-loss': { answer: 'yes', grade: 2 } } },
      { label: 'Weight loss', value: 'grade 2', field: 'symptoms.weight-loss' },
    ],
  ];

  it.each(cases)('[RCC-C-043] by %s leave surveillance open', (_, more, input) => {
    const score = scoreOf('surveillance-criteria', { ...OLIGO, ...more });
    expect(score?.state).toBe('interval');
    expect(score?.inputs).toContainEqual(input);
    expect(score?.missing).toContainEqual({
      label: 'Symptoms caused by the cancer',
      field: 'disease.cancerSymptoms',
    });
  });

  it('[RCC-C-043] do not count while they are mild or denied', () => {
    const mild = { 'back-or-flank-pain': { answer: 'yes', grade: 1, nrs: 3 } };
    const other = { cough: { answer: 'yes', grade: 1 }, 'weight-loss': { answer: 'no' } };
    for (const symptoms of [mild, other]) {
      expect(scoreOf('surveillance-criteria', { ...OLIGO, symptoms })?.value).toBe('Met');
    }
  });
});

describe('metastases in the brain', () => {
  const brain = (status: string | undefined, row: object = {}) => ({
    ...OLIGO,
    lesions: [...OLIGO.lesions, { site: 'brain', count: v(1), locallyTreatable: v('yes'), ...row }],
    extent: {
      ledgerComplete: v('yes'),
      ...(status === undefined ? {} : { brain: v(status) }),
    },
  });

  it('[RCC-C-041] may be more than are listed until the brain was imaged', () => {
    const value = (status: string | undefined) => scoreOf('oligometastatic', brain(status))?.state;
    expect(value('asymptomatic')).toBe('known');
    expect(value('not-imaged')).toBe('interval');
    expect(value(undefined)).toBe('interval');
  });

  it('[RCC-C-044] are open where one is listed untreated and all are said to be treated', () => {
    const note =
      'A brain metastasis without a treatment is listed, but they are said to be treated';
    const notes = (row: object) =>
      scoreOf('cytoreductive-nephrectomy-evidence', brain('treated-stable', row))?.notes;
    expect(notes({})).toContain(note);
    expect(notes({ priorLocalTreatment: 'SRS 2025' })).not.toContain(note);
  });
});

describe('triggers for genetics', () => {
  const NONE = {
    patient: { born: '1950-01-01' },
    disease: { diagnosedOn: '2026-01-01' },
    primaries: [{ histology: v('clear-cell') }],
    riskFactors: {
      familyHistory: v('no'),
      bilateralOrMultifocal: v('no'),
      familialVariant: v('no'),
      syndromicFeature: v('no'),
      suggestiveHistology: v('no'),
      mesotheliomaOrUvealMelanoma: v('no'),
    },
  };
  const finding = (gene: string) => ({ gene, sample: 'germline', result: 'pathogenic' });

  it('[RCC-C-052] are not denied while a syndrome is suspected', () => {
    expect(scoreOf('hereditary-referral-triggers', NONE)?.value).toBe('No trigger');
    const suspected = { ...NONE.riskFactors, hereditarySyndrome: v('suspected') };
    expect(
      scoreOf('hereditary-referral-triggers', { ...NONE, riskFactors: suspected }),
    ).toMatchObject({
      state: 'interval',
      value: 'Open: a hereditary syndrome is suspected',
      statement: 'Referral trigger not excluded',
    });
  });

  it('[RCC-C-052] are not denied beside a pathogenic germline variant', () => {
    const document = { ...NONE, molecular: { findings: [finding('XYZ9')] } };
    expect(scoreOf('hereditary-referral-triggers', document)?.state).toBe('interval');
    expect(scoreOf('hereditary-syndrome', document)?.notes).toContain(
      'Gene not recognised in the table of syndromes with renal cancer: XYZ9',
    );
  });

  it('[RCC-C-053] find the gene by its first word', () => {
    const value = (gene: string) =>
      scoreOf('hereditary-syndrome', { molecular: { findings: [finding(gene)] } })?.value;
    expect(value('VHL p.R167W')).toBe('Hereditary syndrome known: von Hippel-Lindau disease');
    expect(value('SDHA/B')).toContain('succinate dehydrogenase');
    expect(value(' vhl ')).toContain('von Hippel-Lindau');
  });
});

describe('scores of a bone lesion', () => {
  const spine = {
    level: v('T6'),
    pain: v('none'),
    reaction: v('lytic'),
    alignment: v('normal'),
    collapse: v('none'),
    posterolateral: v('none'),
  };
  const sins = (more: object) =>
    scoreOf('sins', { lesions: [{ site: 'bone-spine', spine, ...more }] });

  it('[RCC-C-038] do not take no pain from a painful lesion, nor no collapse from a broken one', () => {
    expect(sins({})).toMatchObject({ value: '3 of 18, stable' });
    expect(sins({ painful: v('yes') })).toMatchObject({ value: '3 to 6 of 18, stable' });
    expect(sins({ painful: v('yes') })?.notes).toContain(
      'No pain by SINS, but the lesion is painful: pain stays open',
    );
    expect(sins({ fracture: v('pathological') })?.notes).toContain(
      'No collapse by SINS, but the lesion is fractured: collapse stays open',
    );
    expect(sins({ fracture: v('pathological'), painful: v('yes') })?.value).toBe(
      '3 to 9 of 18, stable or potentially unstable',
    );
  });

  it('[RCC-C-038] say that a row may stand for several, and that it was treated', () => {
    const several = 'The row may stand for several lesions: the worst of them may score higher';
    expect(sins({ count: v(4) })?.notes).toContain(several);
    expect(sins({ count: { unknown: 'unavailable' } })?.notes).toContain(several);
    expect(sins({ count: v(1) })?.notes).not.toContain(several);
    expect(sins({ priorLocalTreatment: 'SBRT 2025' })?.notes).toContain(
      'Treated before (SBRT 2025): the score was not made for treated bone',
    );
  });

  it('[RCC-C-040] leave pain open where the long bone is painful', () => {
    const longBone = {
      site: v('lower-limb'),
      pain: v('none'),
      reaction: v('lytic'),
      diameterPercent: v(20),
    };
    const score = (more: object) =>
      scoreOf('mirels', { lesions: [{ site: 'bone-other', longBone, ...more }] });
    expect(score({})?.value).toBe('7 of 12, range of observation or radiotherapy');
    expect(score({ painful: v('yes') })?.value).toMatch(/^7 to 9 of 12/);
    expect(score({ painful: v('yes') })?.notes).toContain(
      'No pain by Mirels, but the lesion is painful: pain stays open',
    );
  });
});

it('[RCC-C-030] does not take no kidney disease beside a creatinine above 265 µmol/L', () => {
  const document = (creatinine: number) => ({
    health: { charlson: { moderateOrSevereKidneyDisease: v('no') } },
    labs: [{ analyte: 'creatinine', value: creatinine, unit: 'µmol/L' }],
  });
  const note =
    'Moderate or severe kidney disease: answered no, but a creatinine above 265 µmol/L is ' +
    'recorded, so it stays open';
  expect(scoreOf('charlson', document(266))?.notes).toContain(note);
  expect(scoreOf('charlson', document(265))?.notes).not.toContain(note);
});

it('[RCC-C-030] gives no 10-year survival without this cancer beside its metastases', () => {
  const charlson = Object.fromEntries(
    Object.keys(CharlsonItems.shape).map((item) => [item, v('no')]),
  );
  const published = (more: object) =>
    scoreOf('charlson', { patient: { ageYears: v(45) }, health: { charlson }, ...more })?.published;
  expect(published({})?.[0]).toContain('98.3 %');
  expect(published({ disease: { setting: v('metastatic') } })).toEqual([]);
  expect(published({ lesions: [{ site: 'lung' }] })).toEqual([]);
});

it('[RCC-C-033] does not deny cachexia while an undated weight leaves it open', () => {
  const health = {
    weightKg: v(68),
    earlierWeightKg: v(80),
    heightCm: v(170),
    sarcopenia: v('no'),
  };
  const stated = (percent: number) =>
    scoreOf('cachexia', { health: { ...health, weightLossPercent: v(percent) } });
  expect(stated(1)?.state).toBe('unknown');
  expect(stated(6)).toMatchObject({ state: 'known', value: 'criteria met' });
});

it('[RCC-C-035] says when signs of liver disease stand beside no cirrhosis', () => {
  const note = 'Something recorded speaks of liver disease: check whether there is any';
  const notes = (more: object) =>
    scoreOf('child-pugh', { health: { childPugh: v('no-cirrhosis'), ...more } })?.notes;
  expect(notes({ ascites: v('mild') })).toEqual([note]);
  expect(notes({ encephalopathy: v('grade-1-or-2') })).toEqual([note]);
  expect(notes({ chronicLiverDisease: v('yes') })).toEqual([note]);
  expect(notes({ ascites: v('none') })).toEqual([]);
});

it('[RCC-C-031] does not state G8 while the age may be under 70', () => {
  const geriatric = {
    foodIntakeDecline: v('severe'),
    weightLoss: v('over-3-kg'),
    mobility: v('bed-or-chair'),
    neuropsychological: v('severe'),
    moreThanThreeDrugs: v('yes'),
    selfRatedHealth: v('not-as-good'),
  };
  const g8 = (patient: object) => scoreOf('g8', { patient, health: { geriatric } });
  expect(g8({ ageYears: v(82) })).toMatchObject({
    state: 'known',
    value: '1 to 4 of 17, abnormal',
  });
  expect(g8({})).toMatchObject({
    state: 'interval',
    value: '0 to 5 of 17, abnormal, if aged 70 or over',
  });
});
