import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ageOfCase } from './age-of-case.ts';
import { kidneyCategory } from '../renal/kidney-category.ts';
import { EGFR } from '../renal/ckd-epi-2021.ts';
import { type KidneyReading, kidneyReadings } from './kidney-readings.ts';
import { labInput, labNotes } from './lab-wording.ts';
import type { KidneyScore, ScoreBasis, ScoreInput } from '../scores.ts';

/**
 * Kidney function of a case: the laboratory's eGFR, or CKD-EPI 2021 from creatinine.
 *
 * @spec RCC-C-004
 */
export function kidneyOfCase(document: CaseDocument): KidneyScore {
  const readings = kidneyReadings(document);
  const values = [...new Set(readings.map(({ value }) => value))];
  const [value] = values;
  const base = basisOf(document, readings);
  if (values.length > 1 && !values.includes(undefined)) {
    return { ...base, state: 'interval', statement: `eGFR ${values.join(' or ')} ${UNIT}` };
  }
  if (value === undefined || values.length > 1) {
    return { ...base, state: 'unknown', statement: 'eGFR not known' };
  }
  const category = kidneyCategory(value);
  const statement = `eGFR ${value} ${UNIT}, category ${category}`;
  return { ...base, state: 'known', statement, value, category };
}

const UNIT = 'mL/min/1.73 m²';

function basisOf(
  document: CaseDocument,
  readings: readonly KidneyReading[],
): Omit<ScoreBasis, 'state' | 'statement'> {
  const isComputed = readings.some(({ lab }) => lab.lab.analyte === 'creatinine');
  const onDialysis = knownValue(document.health?.dialysis) === 'yes';
  return {
    ...EGFR,
    inputs: [
      ...readings.map(({ lab }) => labInput(lab)),
      ...(isComputed ? personInputs(document) : []),
    ],
    missing: missingOf(document, readings),
    ...(isComputed ? {} : { method: 'eGFR as the laboratory reported it' }),
    notes: [
      ...labNotes(readings.map(({ lab }) => lab)),
      ...(onDialysis ? ['On dialysis: eGFR does not describe kidney function'] : []),
    ],
  };
}

function personInputs(document: CaseDocument): readonly ScoreInput[] {
  const age = ageOfCase(document);
  const sex = knownValue(document.patient?.sex);
  const ageField = document.patient?.born === undefined ? 'patient.ageYears' : 'patient.born';
  return [
    ...(age === undefined || age.min !== age.max
      ? []
      : [{ label: 'Age', value: `${age.min} years`, field: ageField }]),
    ...(sex === undefined ? [] : [{ label: 'Sex', value: sex, field: 'patient.sex' }]),
  ];
}

function missingOf(
  document: CaseDocument,
  readings: readonly KidneyReading[],
): ScoreBasis['missing'] {
  if (readings.length === 0) return [{ label: 'Creatinine', field: 'labs.creatinine' }];
  const age = ageOfCase(document);
  const isOpen = readings.some(({ value }) => value === undefined);
  const differ = new Set(readings.map(({ value }) => value)).size > 1;
  return [
    ...(isOpen && (age === undefined || age.min !== age.max)
      ? [{ label: 'Age', field: 'patient.born' }]
      : []),
    ...(isOpen && knownValue(document.patient?.sex) === undefined
      ? [{ label: 'Sex', field: 'patient.sex' }]
      : []),
    ...(differ ? readings.flatMap(missingDate) : []),
  ];
}

function missingDate({ lab: { lab, field } }: KidneyReading): ScoreBasis['missing'] {
  if (lab.on !== undefined && lab.on.length === 10) return [];
  return [{ label: `Date of ${lab.analyte === 'egfr' ? 'eGFR' : lab.analyte}`, field }];
}
