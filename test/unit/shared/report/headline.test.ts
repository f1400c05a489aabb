import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import { headlineOf } from '#shared/report/headline';

import { IMDC_TWO_OR_THREE, KIDNEY_42, SCORES, STAGE_IV } from './sample-scores.ts';

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

  it('shows each stage of two primaries', () => {
    const document = { primaries: [{ side: { value: 'right' } }, { side: { value: 'left' } }] };
    const stages = [
      STAGE_IV,
      { ...STAGE_IV, primary: 1, possible: ['I'], categories: 'cT1a cN0' },
    ] as const;
    expect(tile('stage', document as CaseDocument, { ...SCORES, stages })).toMatchObject({
      value: 'IV and I',
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
    expect(risk?.derivation?.missing).toEqual(['albumin']);
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
  expect(tile('risk', {}, { ...SCORES, imdc })?.derivation?.inputs).toEqual([
    { label: 'Diagnosis', value: '11-Nov-2026' },
    { label: 'Neutrophils', value: '6.1 ×10⁹/L (limits 2 to 7.5)' },
  ]);
});
