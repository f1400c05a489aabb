import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ageOfCase } from './age-of-case.ts';
import { kidneyCategory } from '../renal/kidney-category.ts';
import { EGFR } from '../renal/ckd-epi-2021.ts';
import { type KidneyReading, kidneyReadings } from './kidney-readings.ts';
import type { SelectedLab } from './lab-selection.ts';
import { labInput, labNotes, unusableLab } from './lab-wording.ts';
import type { Span } from '../span.ts';
import type { KidneyScore, ScoreBasis, ScoreInput } from '../scores.ts';

/**
 * Kidney function of a case: the laboratory's eGFR, or CKD-EPI 2021 from creatinine.
 *
 * @spec RCC-C-004
 */
export function kidneyOfCase(document: CaseDocument): KidneyScore {
  const readings = kidneyReadings(document);
  const base = basisOf(document, readings);
  const values = [...new Set(readings.flatMap(({ value }) => value ?? []))].toSorted(
    (a, b) => a - b,
  );
  const [value] = values;
  if (value === undefined || readings.some((reading) => reading.value === undefined)) {
    return { ...base, state: 'unknown', statement: 'eGFR not known' };
  }
  const categories = [...new Set(values.map(kidneyCategory))];
  const [category] = categories;
  const statement =
    `eGFR ${values.join(' or ')} ${UNIT}, ` +
    `${categories.length === 1 ? 'category' : 'categories'} ${categories.join(' or ')}`;
  const agreed = categories.length === 1 && category !== undefined ? { category } : {};
  if (values.length > 1) return { ...base, state: 'interval', statement, ...agreed };
  return { ...base, state: 'known', statement, value, ...agreed };
}

const UNIT = 'mL/min/1.73 m²';

function basisOf(
  document: CaseDocument,
  readings: readonly KidneyReading[],
): Omit<ScoreBasis, 'state' | 'statement'> {
  const isComputed = readings.some(({ lab }) => lab.lab.analyte === 'creatinine');
  const rows = rowsOf(readings);
  const onDialysis = knownValue(document.health?.dialysis) === 'yes';
  return {
    ...EGFR,
    inputs: [...rows.map(labInput), ...(isComputed ? personInputs(document) : [])],
    missing: missingOf(document, readings),
    ...(isComputed ? {} : { method: 'eGFR as the laboratory reported it' }),
    notes: [
      ...labNotes(rows),
      ...(doNotMatch(rows) ? ['eGFR as reported and creatinine of the same day do not match'] : []),
      ...(onDialysis ? ['On dialysis: eGFR does not describe kidney function'] : []),
    ],
  };
}

/** The laboratory rows behind the readings, each once. */
function rowsOf(readings: readonly KidneyReading[]): readonly SelectedLab[] {
  return [...new Map(readings.map(({ lab }) => [lab.field, lab])).values()];
}

/** Both are kept for one day only when they contradict each other. */
function doNotMatch(rows: readonly SelectedLab[]): boolean {
  const days = rows.flatMap(({ lab }) => lab.on ?? []);
  return new Set(rows.map(({ lab }) => lab.analyte)).size > 1 && new Set(days).size === 1;
}

/** Age and sex as a formula of kidney function takes them. */
export function personInputs(document: CaseDocument): readonly ScoreInput[] {
  const age = ageOfCase(document);
  const sex = knownValue(document.patient?.sex);
  return [
    ...(age === undefined
      ? []
      : [{ label: 'Age', value: ageText(age), field: ageField(document) }]),
    ...(sex === undefined ? [] : [{ label: 'Sex', value: sex, field: 'patient.sex' }]),
  ];
}

function ageText({ min, max }: Span): string {
  return min === max ? `${min} years` : `${min} to ${max} years`;
}

function ageField({ patient }: CaseDocument): string {
  return patient?.born === undefined ? 'patient.ageYears' : 'patient.born';
}

function missingOf(
  document: CaseDocument,
  readings: readonly KidneyReading[],
): ScoreBasis['missing'] {
  if (readings.length === 0) return [{ label: 'Creatinine', field: 'labs.creatinine' }];
  const rows = rowsOf(readings);
  const isOpen = readings.some(({ value }) => value === undefined);
  const needsPerson = isOpen && rows.some(({ lab }) => lab.analyte === 'creatinine');
  const agesDiffer = readings.length > rows.length;
  return [
    ...rows.flatMap(unusableLab),
    ...(needsPerson ? missingPerson(document) : []),
    ...(agesDiffer ? [{ label: 'Exact age', field: 'patient.born' }] : []),
    ...(rows.length > 1 ? rows.flatMap(missingDate) : []),
  ];
}

/** Age and sex as missing items, where they are. */
export function missingPerson(document: CaseDocument): ScoreBasis['missing'] {
  return [
    ...(ageOfCase(document) === undefined ? [{ label: 'Age', field: 'patient.born' }] : []),
    ...(knownValue(document.patient?.sex) === undefined
      ? [{ label: 'Sex', field: 'patient.sex' }]
      : []),
  ];
}

function missingDate({ lab, field }: SelectedLab): ScoreBasis['missing'] {
  if (lab.on !== undefined && lab.on.length === 10) return [];
  return [{ label: `Date of ${lab.analyte === 'egfr' ? 'eGFR' : lab.analyte}`, field }];
}
