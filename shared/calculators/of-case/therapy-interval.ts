import type { CaseDocument } from '../../domain/case-document.ts';
import { formatDate } from '../../domain/format-date.ts';
import {
  addCalendarYears,
  daysBetween,
  earliestDay,
  type PartialDate,
} from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import { agreed } from '../presence.ts';
import { underOneYear } from '../risk/interval-under-one-year.ts';
import type { FactorFinding, Presence, ScoreBasis, ScoreInput } from '../scores.ts';

/**
 * Whether systemic therapy started, or is planned to start, within a year of the diagnosis: by
 * the dates, else by the months a source states. The start is the recorded one or that of the
 * first line in the course; the day of assessment is never taken for it. Where a recorded start,
 * the course and stated months disagree, none of them wins.
 *
 * @spec RCC-C-007
 */
export function therapyInterval(document: CaseDocument): FactorFinding {
  const diagnosedOn = document.disease?.diagnosedOn;
  const starts = startsOf(document);
  const byStart = starts.map(({ on }) => underOneYear(diagnosedOn, on));
  const months = byMonths(knownValue(document.disease?.monthsToSystemicTherapy));
  const presence = presenceOf(byStart, months);
  const isOpen = presence === 'unknown';
  const showsMonths = isOpen || agreed(byStart) === 'unknown';
  return {
    presence,
    inputs: inputsOf(document, starts, showsMonths),
    missing: isOpen ? missingOf(diagnosedOn, starts) : [],
    notes: [
      ...(isConflict(byStart, months)
        ? ['The recorded start, the course and the stated months do not give the same interval']
        : []),
      ...notesOf(document, starts, presence),
    ],
  };
}

function presenceOf(byStart: readonly Presence[], months: Presence): Presence {
  if (isConflict(byStart, months)) return 'unknown';
  const byDates = agreed(byStart);
  return byDates === 'unknown' ? months : byDates;
}

/** Two answers, or one start that answers beside one that leaves it open. */
function isConflict(byStart: readonly Presence[], months: Presence): boolean {
  const answers = new Set([...byStart, months].filter((answer) => answer !== 'unknown'));
  const starts = new Set(byStart);
  return answers.size > 1 || starts.size > 1;
}

type Start = { readonly on: PartialDate; readonly field: string };

/** The recorded start and that of the first line in the course, each where there is one. */
function startsOf({ disease, course }: CaseDocument): readonly Start[] {
  const recorded = disease?.systemicTherapyStart;
  const firstLine = (course?.treatments ?? [])
    .flatMap(({ kind, purpose, line, startedOn }, index) =>
      kind === 'systemic' && purpose === 'advanced' && line === 1 && startedOn !== undefined
        ? [{ on: startedOn, field: `course.treatments[${index}].startedOn` }]
        : [],
    )
    .toSorted((a, b) => (earliestDay(a.on) < earliestDay(b.on) ? -1 : 1))
    .slice(0, 1);
  if (recorded === undefined) return firstLine;
  return [
    { on: recorded, field: 'disease.systemicTherapyStart' },
    ...firstLine.filter(({ on }) => on !== recorded),
  ];
}

function byMonths(months: number | undefined): Presence {
  if (months === undefined) return 'unknown';
  return months < 12 ? 'yes' : 'no';
}

function inputsOf(
  { disease }: CaseDocument,
  starts: readonly Start[],
  showsMonths: boolean,
): readonly ScoreInput[] {
  const diagnosedOn = disease?.diagnosedOn;
  const months = showsMonths ? knownValue(disease?.monthsToSystemicTherapy) : undefined;
  return [
    ...(diagnosedOn === undefined
      ? []
      : [{ label: 'Diagnosis', value: formatDate(diagnosedOn), field: 'disease.diagnosedOn' }]),
    ...starts.map(({ on, field }) => ({
      label: 'Start of systemic therapy',
      value: formatDate(on),
      field,
    })),
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
  starts: readonly Start[],
): ScoreBasis['missing'] {
  const isExact = (date: PartialDate | undefined) => date !== undefined && date.length === 10;
  const isSettled = starts.length === 1 && isExact(starts[0]?.on);
  return [
    ...(isExact(diagnosedOn) ? [] : [{ label: 'Date of diagnosis', field: 'disease.diagnosedOn' }]),
    ...(isSettled
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
  starts: readonly Start[],
  presence: Presence,
): readonly string[] {
  const diagnosedOn = disease?.diagnosedOn;
  if (presence === 'unknown') {
    const provisional = underOneYear(diagnosedOn, referral?.assessedOn);
    if (starts.length > 0 || provisional === 'unknown') return [];
    return [
      `Provisional: counted to the day of assessment the interval is ${
        provisional === 'yes' ? 'under' : 'at least'
      } 1 year; the start of systemic therapy is not recorded`,
    ];
  }
  return starts.some(({ on }) => isNearTheYear(diagnosedOn, on))
    ? ['The start of systemic therapy is within 30 days of the 1-year limit: check both dates']
    : [];
}

function isNearTheYear(from: PartialDate | undefined, to: PartialDate | undefined): boolean {
  if (from?.length !== 10 || to?.length !== 10) return false;
  return Math.abs(daysBetween(addCalendarYears(from, 1), to)) <= 30;
}
