import { describe, expect, it } from 'vitest';

import type { Score, Scores } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { headlineOf } from '#shared/report/headline';

import { IMDC_TWO_OR_THREE, KIDNEY_42, SCORE, SCORES, STAGE_IV } from './sample-scores.ts';

function tile(id: string, document: CaseDocument = {}, scores = SCORES) {
  return headlineOf(document, scores).find((candidate) => candidate.id === id);
}

describe('headline', () => {
  it('always has six tiles in the same order', () => {
    expect(headlineOf({}, SCORES).map(({ id }) => id)).toEqual([
      'stage',
      'histology',
      'risk',
      'performance',
      'renal',
      'burden',
    ]);
  });

  it('names the edition of the stage and what a missing category leaves open', () => {
    expect(tile('stage')).toMatchObject({
      label: 'Stage (TNM 8)',
      value: 'IV',
      state: 'known',
      detail: 'cT3a cN1 cM1',
    });
    const open = {
      ...STAGE_IV,
      state: 'interval',
      possible: ['I', 'IV'],
      missing: [{ label: 'M category', field: 'primaries[0].tnm' }],
    } as const;
    expect(tile('stage', {}, { ...SCORES, stages: [open] })).toMatchObject({
      value: 'I',
      remainder: 'or IV, M category not known',
    });
    expect(tile('stage', {}, { ...SCORES, stages: [] })?.state).toBe('unknown');
  });

  it('says beside a stage at diagnosis that the disease is metastatic now', () => {
    const early = { ...STAGE_IV, possible: ['I'], categories: 'pT1b pN0 pM0' } as const;
    const scores = { ...SCORES, stages: [early] };
    const disease = { setting: { value: 'metastatic' } } as const;
    expect(tile('stage', { disease }, scores)).toMatchObject({
      value: 'I',
      remainder: 'at diagnosis, metastatic now',
    });
    expect(tile('stage', {}, scores)).not.toHaveProperty('remainder');
    expect(tile('stage', { disease })).not.toHaveProperty('remainder');
  });

  it('says of a stage known only from after therapy that it is', () => {
    const after = {
      ...STAGE_IV,
      possible: ['I'],
      statement: 'Stage I, after pre-operative therapy',
    } as const;
    expect(tile('stage', {}, { ...SCORES, stages: [after] })).toMatchObject({
      value: 'I',
      remainder: 'after pre-operative therapy',
    });
  });

  it('does not call a disease localised beside something that speaks of a metastasis', () => {
    const disease = { setting: { value: 'localised' } } as const;
    expect(tile('burden', { disease })).toMatchObject({ value: 'Localised', state: 'known' });
    const m1: CaseDocument = { disease, primaries: [{ tnm: [{ m: 'M1' }] }] };
    expect(tile('burden', m1)).toMatchObject({
      value: 'Localised',
      state: 'interval',
      remainder: 'or metastatic: contradiction',
    });
  });

  it('says beside the risk what may mislead', () => {
    const imdc = { ...IMDC_TWO_OR_THREE, notes: ['Haemoglobin is questionable: transfused'] };
    expect(tile('risk', {}, { ...SCORES, imdc })?.detail).toBe(
      'Haemoglobin is questionable: transfused',
    );
  });

  it('shows each stage of two primaries', () => {
    const document = { primaries: [{ side: { value: 'right' } }, { side: { value: 'left' } }] };
    const stages = [
      STAGE_IV,
      { ...STAGE_IV, primary: 1, possible: ['I'], categories: 'cT1a cN0' },
    ] as const;
    expect(tile('stage', document as CaseDocument, { ...SCORES, stages })).toMatchObject({
      value: 'IV · I',
      remainder: '2 primaries',
      detail: 'Right: cT3a cN1 cM1 · Left: cT1a cN0',
    });
  });

  it('states the risk as an interval, with six factor chips', () => {
    const risk = tile('risk');
    expect(risk).toMatchObject({
      value: 'Intermediate',
      state: 'interval',
      remainder: 'or poor, 1 factor unknown',
    });
    expect(risk?.chips.map(({ label, presence }) => `${label}: ${presence}`)).toEqual([
      '< 1 year: present',
      'Anaemia: present',
      'Calcium: unknown',
      'KPS < 80 %: absent',
      'Neutrophils: absent',
      'Platelets: absent',
    ]);
    expect(risk?.derivations.map(({ name }) => name)).toEqual(['IMDC risk']);
    expect(risk?.derivations[0]?.derivation.missing).toEqual(['albumin']);
  });

  it('names no risk group while all three are possible', () => {
    const open = { ...IMDC_TWO_OR_THREE, groups: ['favourable', 'intermediate', 'poor'] } as const;
    expect(tile('risk', {}, { ...SCORES, imdc: open })).toMatchObject({
      value: 'Not known',
      state: 'unknown',
    });
  });

  it('says that IMDC does not apply instead of showing a group', () => {
    const imdc = {
      ...IMDC_TWO_OR_THREE,
      state: 'not-applicable',
      statement: 'IMDC is for metastatic disease.',
    } as const;
    expect(tile('risk', {}, { ...SCORES, imdc })).toMatchObject({
      value: 'Not applicable',
      detail: 'IMDC is for metastatic disease.',
      chips: [],
    });
  });

  it('does not work out ECOG from Karnofsky', () => {
    expect(tile('performance', { health: { kps: { value: 80, on: '2026-11-18' } } })).toMatchObject(
      { value: 'KPS 80 %', detail: 'ECOG not recorded · 18-Nov-2026' },
    );
    expect(tile('performance', { health: { ecog: { unknown: 'not-asked' } } })).toMatchObject({
      value: 'Not known',
      state: 'unknown',
      detail: 'ECOG not asked',
    });
  });

  it('gives eGFR its unit, category and date', () => {
    expect(tile('renal')).toMatchObject({
      value: '42',
      unit: 'mL/min/1.73 m²',
      detail: 'eGFR 16-Nov-2026 · category G3b',
    });
    const { value: _value, ...without } = KIDNEY_42;
    const kidney = { ...without, missing: [{ label: 'creatinine', field: 'labs' }] };
    const unknown = tile('renal', {}, { ...SCORES, kidney });
    expect(unknown).toMatchObject({
      value: 'Not known',
      detail: 'eGFR not computed: creatinine missing',
    });
    expect(unknown).not.toHaveProperty('unit');
  });

  it('says that a list of lesions may not be complete', () => {
    const lesions: CaseDocument['lesions'] = [
      { site: 'lung', count: { value: 7 } },
      { site: 'bone-spine', detail: 'L3', painful: { value: 'yes' } },
    ];
    expect(tile('burden', { lesions })).toMatchObject({
      value: '2 metastatic sites',
      remainder: 'or more, list not complete',
      detail: 'at least 8 lesions · Spine: L3 painful',
    });
    const ledgerComplete = { value: 'yes' } as const;
    const extent = { ledgerComplete, brain: { value: 'none' } } as const;
    expect(tile('burden', { lesions, extent })).toMatchObject({ state: 'known' });
    expect(
      tile('burden', { lesions, extent: { ledgerComplete, brain: { value: 'not-imaged' } } }),
    ).toMatchObject({ state: 'interval', remainder: 'or more, brain not imaged' });
    expect(
      tile('burden', { lesions, extent: { ledgerComplete, brain: { value: 'symptomatic' } } }),
    ).toMatchObject({ value: '3 metastatic sites' });
    expect(
      tile('burden', { lesions: [{ site: 'node-regional' }], extent: { ledgerComplete } }),
    ).toMatchObject({ value: 'No distant metastasis listed', remainder: 'brain not recorded' });
    expect(tile('burden')).toMatchObject({ value: 'Not known', state: 'unknown' });
    expect(
      tile('burden', { disease: { setting: { value: 'localised' } }, lesions: [] }),
    ).toMatchObject({ value: 'Localised', state: 'known' });
  });

  it('says what is not known about the histology', () => {
    const primaries: CaseDocument['primaries'] = [
      { histology: { value: 'clear-cell' }, sarcomatoid: { unknown: 'pending' } },
    ];
    expect(tile('histology', { primaries })).toMatchObject({
      value: 'Clear cell',
      detail: 'grade not recorded · sarcomatoid result pending',
    });
    expect(
      tile('histology', { primaries: [{ histology: { value: 'rcc-subtype-not-stated' } }] })?.state,
    ).toBe('interval');
  });
});

it('writes dates and units of a derivation as everywhere else', () => {
  const inputs = [
    { label: 'Diagnosis', value: '2026-11-11', field: 'disease.diagnosedOn' },
    { label: 'Neutrophils', value: '6.1 10^9/L (limits 2 to 7.5)', field: 'labs[0]' },
  ];
  const imdc = { ...IMDC_TWO_OR_THREE, inputs };
  expect(tile('risk', {}, { ...SCORES, imdc })?.derivations[0]?.derivation.inputs).toEqual([
    { label: 'Diagnosis', value: '11-Nov-2026' },
    { label: 'Neutrophils', value: '6.1 ×10⁹/L (limits 2 to 7.5)', on: 'no date' },
  ]);
});

describe('scores in the headline', () => {
  const others = (...scores: readonly Partial<Score>[]): Scores => ({
    ...SCORES,
    others: scores.map((score) => ({ ...SCORE, ...score })),
  });
  const names = (found: ReturnType<typeof tile>) => found?.derivations.map(({ name }) => name);

  it('[BRD-005] names MSKCC beside IMDC, also while it is an interval', () => {
    const mskcc = { id: 'mskcc', value: 'Intermediate or poor, 2 to 3 of 5 factors' };
    const found = tile('risk', {}, others({ ...mskcc, state: 'interval' }));
    expect(found?.detail).toBe('MSKCC intermediate or poor, 2 to 3 of 5 factors');
    expect(names(found)).toEqual(['IMDC risk', 'MSKCC']);
    expect(tile('risk', {}, others({ ...mskcc, state: 'unknown' }))).not.toHaveProperty('detail');
    expect(tile('risk', {}, others({ ...mskcc, state: 'not-applicable' }))).not.toHaveProperty(
      'detail',
    );
  });

  it('[BRD-005] names G8 and Charlson beside performance once they are known', () => {
    const health = { ecog: { value: 1 }, kps: { value: 80 } } as const;
    const scores = others(
      { id: 'charlson', value: '2, age-adjusted 6' },
      { id: 'g8', value: '12 of 17, abnormal' },
    );
    const found = tile('performance', { health }, scores);
    expect(found?.detail).toBe('KPS 80 % · G8 12 of 17, abnormal · Charlson 2');
    expect(names(found)).toEqual(['G8', 'Charlson']);
    const open = others({ id: 'g8', value: '8 to 17 of 17', state: 'interval' });
    expect(tile('performance', { health }, open)).toMatchObject({
      detail: 'KPS 80 %',
      derivations: [],
    });
  });

  it('[BRD-005] names creatinine clearance with its unit beside eGFR once it is known', () => {
    const clearance = { id: 'cockcroft-gault', value: '47', unit: 'mL/min' };
    const found = tile('renal', {}, others(clearance));
    expect(found?.detail).toBe('eGFR 16-Nov-2026 · category G3b · creatinine clearance 47 mL/min');
    expect(names(found)).toEqual(['eGFR', 'Creatinine clearance']);
    const open = others({ ...clearance, state: 'interval' });
    expect(tile('renal', {}, open)?.detail).toBe('eGFR 16-Nov-2026 · category G3b');
    expect(names(tile('renal', {}, open))).toEqual(['eGFR']);
  });

  it('[BRD-005] names the oligometastatic state once it is known', () => {
    const score = { id: 'oligometastatic', title: 'Oligometastatic', value: 'Yes: 2 lesions' };
    const found = tile('burden', {}, others(score));
    expect(found?.detail).toBe('oligometastatic');
    expect(names(found)).toEqual(['Oligometastatic']);
    const none = others({ ...score, value: 'No: 8 or more' });
    expect(tile('burden', {}, none)).toMatchObject({ derivations: [] });
    expect(tile('burden', {}, none)).not.toHaveProperty('detail');
    const state = { id: 'oligometastatic-state', title: 'State', value: 'Metachronous' };
    expect(tile('burden', {}, others(score, state))?.detail).toBe('metachronous');
    expect(names(tile('burden', {}, others(score, state)))).toEqual(['State']);
    const open = others(score, { ...state, state: 'interval' });
    expect(tile('burden', {}, open)?.detail).toBe('oligometastatic');
    expect(tile('burden', {}, others({ ...score, state: 'interval' }))).toMatchObject({
      derivations: [],
    });
  });

  it('[BRD-005] names the least stable metastasis of the spine, and that others are not scored', () => {
    const sins = (label: string, value: string | undefined): Partial<Score> => ({
      id: 'sins',
      about: { label, field: 'lesions[0]' },
      ...(value === undefined ? { state: 'unknown' } : { value }),
    });
    const one = tile('burden', {}, others(sins('L3', '8 of 18, potentially unstable')));
    expect(one?.detail).toBe('SINS 8 of 18, potentially unstable');
    expect(names(one)).toEqual(['SINS, L3']);
    const scores = others(sins('T4', '9 of 18, potentially unstable'), sins('L3', '5 to 13 of 18'));
    expect(tile('burden', {}, scores)?.detail).toBe(
      'highest SINS 9 of 18, potentially unstable, another may be higher',
    );
    expect(names(tile('burden', {}, scores))).toEqual(['SINS, T4']);
    const { value: _value, ...unknown } = SCORE;
    const open = {
      ...SCORES,
      others: [
        { ...SCORE, ...sins('L3', '8 of 18, potentially unstable') },
        { ...unknown, ...sins('T4', undefined) },
      ],
    };
    expect(tile('burden', {}, open)?.detail).toBe(
      'SINS 8 of 18, potentially unstable, another may be higher',
    );
  });

  it('[BRD-005] has a derivation for each of several stages', () => {
    const document = { primaries: [{ side: { value: 'right' } }, {}] } as CaseDocument;
    const stages = [STAGE_IV, { ...STAGE_IV, primary: 1 }];
    expect(names(tile('stage', document, { ...SCORES, stages }))).toEqual([
      'Stage, right',
      'Stage, primary 2',
    ]);
    expect(names(tile('stage'))).toEqual(['Stage']);
    expect(names(tile('stage', {}, { ...SCORES, stages: [] }))).toEqual([]);
  });
});
