import { describe, expect, it } from 'vitest';

import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { CaseDocument } from '#shared/domain/case-document';
import { contextOf } from '#shared/report/context';
import { courseSteps } from '#shared/report/course-steps';
import { extentOf } from '#shared/report/extent';
import { headlineOf } from '#shared/report/headline';
import { healthFindings } from '#shared/report/health-findings';
import { labRows } from '#shared/report/lab-rows';

const NO = { value: 'no' } as const;
const YES = { value: 'yes' } as const;

function tile(id: string, document: CaseDocument) {
  return headlineOf(document, scoresOf(document)).find((candidate) => candidate.id === id);
}

function lab(label: string, document: CaseDocument) {
  return labRows(document, scoresOf(document)).find((row) => row.label === label);
}

describe('the sheet never hides', () => {
  it('that nobody stated the edition of the TNM', () => {
    const tnm = [{ t: 'T1b', n: 'N0', m: 'M0' } as const];
    expect(tile('stage', { primaries: [{ tnm }] })).toMatchObject({
      label: 'Stage (TNM)',
      value: 'I',
      detail: 'T1b N0 M0 · edition not stated, read as TNM 8',
    });
  });

  it('the stage at diagnosis behind a staging at recurrence or a later metastasis', () => {
    const tnm = [
      { t: 'T1b', n: 'N0', m: 'M0', edition: '8', on: '2020-02-01' } as const,
      { t: 'T0', n: 'N0', m: 'M1', prefix: 'r', edition: '8', on: '2026-02-01' } as const,
    ];
    const metastatic = { value: 'I', remainder: 'at diagnosis, metastatic now' };
    expect(tile('stage', { primaries: [{ tnm }], lesions: [{ site: 'lung' }] })).toMatchObject(
      metastatic,
    );
    expect(tile('stage', { primaries: [{ tnm }, { tnm }], lesions: [{ site: 'lung' }] })).toEqual(
      expect.objectContaining({
        value: 'I · I',
        remainder: `2 primaries, ${metastatic.remainder}`,
      }),
    );
  });

  it('that ECOG and Karnofsky contradict each other or are of different days', () => {
    const ecog = { value: 0, on: '2026-01-05' } as const;
    expect(tile('performance', { health: { ecog, kps: { value: 40 } } })?.detail).toBe(
      'KPS 40 % · ECOG 05-Jan-2026, KPS undated · ECOG and KPS contradict each other',
    );
  });

  it('the worse histology of a second primary', () => {
    const primaries: CaseDocument['primaries'] = [
      { histology: { value: 'papillary' }, grade: { value: 1 }, sarcomatoid: NO },
      { side: { value: 'left' }, grade: { value: 4 }, sarcomatoid: YES },
    ];
    const second = 'Left: histology not recorded, ISUP grade 4, sarcomatoid';
    expect(tile('histology', { primaries })).toMatchObject({
      value: 'Papillary',
      remainder: 'and 1 of 2 primaries not known',
      detail: `Primary 1: Papillary, ISUP grade 1, no sarcomatoid · ${second}`,
    });
  });

  it('that locally advanced disease may need a risk group while resectability is open', () => {
    const disease = { setting: { value: 'locally-advanced' } } as const;
    expect(tile('risk', { disease })?.state).toBe('unknown');
    expect(tile('risk', { disease, primaries: [{}] })?.state).toBe('unknown');
    expect(tile('risk', { disease, primaries: [{ resectable: YES }] })?.state).toBe(
      'not-applicable',
    );
  });

  it('an implausible result that is not computed with', () => {
    const labs: CaseDocument['labs'] = [
      { analyte: 'haemoglobin', value: 135, unit: 'g/dL', lowerLimit: 13, on: '2026-11-16' },
    ];
    const row = lab('Haemoglobin', { labs });
    expect(row?.remark).toBe('Implausible, not used: check value and unit');
    expect(row).not.toHaveProperty('flag');
    expect(row).not.toHaveProperty('bar');
  });

  it('the day of the calcium behind the day of the albumin', () => {
    const labs: CaseDocument['labs'] = [
      { analyte: 'calcium', value: 2.3, unit: 'mmol/L', calciumKind: 'total', on: '2026-08-01' },
      { analyte: 'albumin', value: 30, unit: 'g/L', on: '2026-11-16' },
    ];
    expect(lab('Corrected calcium', { labs })).toMatchObject({
      value: '2.5',
      on: '01-Aug-2026',
      remark:
        'Laboratory limits not recorded · Albumin is of another day than calcium: 16-Nov-2026',
    });
  });

  it('a creatinine later than the reported eGFR', () => {
    const document: CaseDocument = {
      patient: { ageYears: { value: 60 }, sex: { value: 'male' } },
      labs: [
        { analyte: 'egfr', value: 80, unit: 'mL/min/1.73 m²', on: '2026-01-05' },
        { analyte: 'creatinine', value: 300, unit: 'µmol/L', on: '2026-11-16' },
      ],
    };
    expect(lab('eGFR as reported', document)?.on).toBe('05-Jan-2026');
    expect(lab('eGFR (CKD-EPI 2021)', document)).toMatchObject({ flag: 'low', on: '16-Nov-2026' });
  });

  it('both calcium readings where either may be the true one', () => {
    const labs: CaseDocument['labs'] = [
      { analyte: 'calcium', value: 3.1, unit: 'mmol/L', upperLimit: 2.6 },
      { analyte: 'albumin', value: 30, unit: 'g/L' },
    ];
    const row = lab('Corrected calcium', { labs });
    expect(row?.flag).toBe('high');
    expect(row?.remark).toContain('Corrected calcium 3.3 mmol/L or 3.1 mmol/L');
  });

  it('a treatment without a date', () => {
    const treatments = [{ kind: 'systemic', what: 'sunitinib' } as const];
    expect(courseSteps({ course: { treatments } })).toEqual([
      { on: 'Date not recorded', text: 'Systemic therapy: sunitinib', isBoardDay: false },
    ]);
  });

  it('a removal that only its date tells, or that contradicts itself', () => {
    const [removed] = extentOf({ primaries: [{ resectedOn: '2024-05' }] }).rows;
    expect(removed).toMatchObject({ presence: 'absent', detail: 'removed May-2024' });
    const [both] = extentOf({ primaries: [{ inSitu: YES, resectedOn: '2024-05' }] }).rows;
    expect(both?.detail).toBe('recorded as in place and as removed May-2024: contradiction');
  });

  it('a listed lesion behind a site called free, or the dangers in the brain', () => {
    const { rows } = extentOf({
      lesions: [{ site: 'lung' }],
      extent: { clearSites: ['lung', 'liver'], brainMassEffect: YES, leptomeningeal: YES },
    });
    expect(rows.find(({ title }) => title === 'Imaged and free')?.detail).toBe('Liver');
    expect(rows.find(({ region }) => region === 'brain')?.detail).toBe(
      'mass effect · leptomeningeal disease',
    );
  });

  it('bleeding or an obstructed airway in the chest', () => {
    const { rows } = extentOf({ extent: { thoracicBleedOrAirway: YES } });
    expect(rows.find(({ region }) => region === 'mediastinum')).toMatchObject({
      title: 'Haemoptysis or airway obstruction by a metastasis',
      presence: 'present',
    });
  });

  it('what nobody asked about health, the note, or that the patient died', () => {
    const rows = healthFindings({ medications: [], note: 'Lives alone' });
    const row = (label: string) => rows.find((candidate) => candidate.label === label);
    expect(row('Comorbidities')?.presence).toBe('unknown');
    expect(row('Regular medicines')).toMatchObject({ presence: 'unknown', detail: 'none listed' });
    expect(row('Note')?.detail).toBe('Lives alone');
    const [pregnancy] = healthFindings({ pregnancy: { value: 'possible' } }).filter(
      ({ label }) => label === 'Pregnancy',
    );
    expect(pregnancy?.presence).toBe('unknown');
    expect(contextOf({ patient: { died: '2026-11-20' } })).toBe('Patient died 20-Nov-2026');
  });
});
