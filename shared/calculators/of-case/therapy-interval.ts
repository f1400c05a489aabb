import type { CaseDocument } from '../../domain/case-document.ts';
import { formatDate } from '../../domain/format-date.ts';
import {
  addCalendarYears,
  daysBetween,
  earliestDay,
  type PartialDate,
} from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import { underOneYear } from '../risk/interval-under-one-year.ts';
import type { Presence, ScoreBasis, ScoreInput } from '../scores.ts';

type IntervalFinding = Pick<ScoreBasis, 'inputs' | 'missing' | 'notes'> & {
  readonly presence: Presence;
};

/**
 * Whether systemic therapy started, or is planned to start, within a year of the diagnosis: by
 * the dates, else by the months a source states. The start is the recorded one or that of the
 * first line in the course; the day of assessment is never taken for it.
 *
 * @spec RCC-C-007
 */
export function therapyInterval(document: CaseDocument): IntervalFinding {
  const { disease } = document;
  const start = startOf(document);
  const byDates = underOneYear(disease?.diagnosedOn, start?.on);
  const months = knownValue(disease?.monthsToSystemicTherapy);
  const presence = byDates === 'unknown' ? byMonths(months) : byDates;
  return {
    presence,
    inputs: inputsOf(document, start, byDates === 'unknown' ? months : undefined),
    missing: presence === 'unknown' ? missingOf(disease?.diagnosedOn, start) : [],
    notes: notesOf(document, start, presence),
  };
}

type Start = { readonly on: PartialDate; readonly field: string };

function startOf({ disease, course }: CaseDocument): Start | undefined {
  const recorded = disease?.systemicTherapyStart;
  if (recorded !== undefined) return { on: recorded, field: 'disease.systemicTherapyStart' };
  return (course?.treatments ?? [])
    .flatMap(({ kind, purpose, line, startedOn }, index) =>
      kind === 'systemic' && purpose === 'advanced' && line === 1 && startedOn !== undefined
        ? [{ on: startedOn, field: `course.treatments[${index}].startedOn` }]
        : [],
    )
    .toSorted((a, b) => (earliestDay(a.on) < earliestDay(b.on) ? -1 : 1))
    .at(0);
}

function byMonths(months: number | undefined): Presence {
  if (months === undefined) return 'unknown';
  return months < 12 ? 'yes' : 'no';
}

function inputsOf(
  { disease }: CaseDocument,
  start: Start | undefined,
  months: number | undefined,
): readonly ScoreInput[] {
  const diagnosedOn = disease?.diagnosedOn;
  return [
    ...(diagnosedOn === undefined
      ? []
      : [{ label: 'Diagnosis', value: formatDate(diagnosedOn), field: 'disease.diagnosedOn' }]),
    ...(start === undefined
      ? []
      : [{ label: 'Start of systemic therapy', value: formatDate(start.on), field: start.field }]),
    ...(months === undefined
      ? []
      : [
          {
            label: 'Diagnosis to systemic therapy',
            value: `${months} months`,
            field: 'disease.monthsToSystemicTherapy',
          },
        ]),
  ];
}

function missingOf(
  diagnosedOn: PartialDate | undefined,
  start: Start | undefined,
): ScoreBasis['missing'] {
  const isExact = (date: PartialDate | undefined) => date !== undefined && date.length === 10;
  return [
    ...(isExact(diagnosedOn) ? [] : [{ label: 'Date of diagnosis', field: 'disease.diagnosedOn' }]),
    ...(isExact(start?.on)
      ? []
      : [
          {
            label: 'Planned start of systemic therapy',
            field: 'disease.systemicTherapyStart',
          },
        ]),
  ];
}

function notesOf(
  { disease, referral }: CaseDocument,
  start: Start | undefined,
  presence: Presence,
): readonly string[] {
  const diagnosedOn = disease?.diagnosedOn;
  if (presence === 'unknown') {
    const provisional = underOneYear(diagnosedOn, referral?.assessedOn);
    if (start !== undefined || provisional === 'unknown') return [];
    return [
      `Provisional: counted to the day of assessment the interval is ${
        provisional === 'yes' ? 'under' : 'at least'
      } 1 year; the start of systemic therapy is not recorded`,
    ];
  }
  return isNearTheYear(diagnosedOn, start?.on)
    ? ['The start of systemic therapy is within 30 days of the 1-year limit: check both dates']
    : [];
}

function isNearTheYear(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  if (from?.length !== 10 || to?.length !== 10) return false;
  return Math.abs(daysBetween(addCalendarYears(from, 1), to)) <= 30;
}
