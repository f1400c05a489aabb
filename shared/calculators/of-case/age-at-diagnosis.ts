import type { CaseDocument } from '../../domain/case-document.ts';
import {
  earliestDay,
  latestDay,
  type PartialDate,
  wholeMonthsBetween,
} from '../../domain/partial-date.ts';
import type { ScoreBasis } from '../scores.ts';
import type { Span } from '../span.ts';
import { ageOfCase } from './age-of-case.ts';
import type { CaseFinding } from './case-finding.ts';

/**
 * Age at diagnosis in completed years: every age that the dates of birth and diagnosis allow.
 * Without them the age at assessment is an upper limit, less the years since the diagnosis.
 *
 * @spec RCC-C-052
 */
export function ageAtDiagnosis(document: CaseDocument): CaseFinding<Span | undefined> {
  const { patient, disease } = document;
  const fromDates = yearsFrom(patient?.born, disease?.diagnosedOn);
  const value = fromDates ?? lessYearsSince(document, ageOfCase(document));
  if (value === undefined) return { value, inputs: [], ...undated(document) };
  const field = fromDates === undefined ? 'patient.ageYears' : 'patient.born';
  const on = disease?.diagnosedOn;
  return {
    value,
    inputs: [
      {
        label: 'Age at diagnosis',
        value: ageText(value),
        ...(on === undefined ? {} : { on }),
        field,
      },
    ],
    missing: value.min === value.max ? [] : missingDates(document),
    notes: [],
  };
}

/** Completed years from one partial date to another; undefined where the order is impossible. */
function yearsFrom(from: PartialDate | undefined, to: PartialDate | undefined): Span | undefined {
  if (from === undefined || to === undefined) return undefined;
  if (latestDay(to) < earliestDay(from)) return undefined;
  const min = yearsBetween(latestDay(from), earliestDay(to));
  return { min: Math.max(min, 0), max: yearsBetween(earliestDay(from), latestDay(to)) };
}

function yearsBetween(from: string, to: string): number {
  return Math.floor(wholeMonthsBetween(from, to) / 12);
}

/** A completed year of age may or may not have been reached since the diagnosis. */
function lessYearsSince(
  { disease, referral }: CaseDocument,
  age: Span | undefined,
): Span | undefined {
  if (age === undefined) return undefined;
  const since = yearsFrom(disease?.diagnosedOn, referral?.assessedOn);
  if (since === undefined) return { min: 0, max: age.max };
  const max = age.max - since.min;
  return max < 0 ? undefined : { min: Math.max(age.min - since.max - 1, 0), max };
}

function ageText({ min, max }: Span): string {
  if (min === max) return `${min} years`;
  return min === 0 ? `at most ${max} years` : `${min} to ${max} years`;
}

const BORN = { label: 'Date of birth', field: 'patient.born' } as const;
const DIAGNOSED = { label: 'Date of diagnosis', field: 'disease.diagnosedOn' } as const;

/** The dates that are missing, or not known to the day. */
function missingDates({ patient, disease }: CaseDocument): ScoreBasis['missing'] {
  return [
    ...(isDay(patient?.born) ? [] : [BORN]),
    ...(isDay(disease?.diagnosedOn) ? [] : [DIAGNOSED]),
  ];
}

/** Without an age a date is missing, or the dates cannot both be right. */
function undated(document: CaseDocument): Pick<ScoreBasis, 'missing' | 'notes'> {
  const missing = missingDates(document);
  if (missing.length > 0) return { missing, notes: [] };
  return { missing: [BORN, DIAGNOSED], notes: ['The diagnosis is dated before the birth'] };
}

function isDay(date: PartialDate | undefined): boolean {
  return date?.length === 10;
}
