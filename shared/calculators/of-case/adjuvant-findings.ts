import type { CaseDocument } from '../../domain/case-document.ts';
import {
  daysBetween,
  earliestDay,
  latestDay,
  type PartialDate,
  wholeMonthsBetween,
} from '../../domain/partial-date.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import { isDistantSite } from './listed-metastasis.ts';
import type { PlacedPrimary } from './localised-pathology.ts';
import type { ScoreItem } from './score-items.ts';

/** An answer worked out of the case, with the items it came from or would come from. */
type Finding<Value> = { readonly value: Value; readonly items: readonly ScoreItem[] };

/**
 * Whether systemic therapy was ever given; that none was needs a course said to be complete, and
 * no tumour staged after therapy.
 */
export function priorSystemic(document: CaseDocument): Finding<Presence> {
  const { treatments, complete } = document.course ?? {};
  const label = 'Prior systemic therapy';
  const index = (treatments ?? []).findIndex(
    ({ kind, agents = [] }) => kind === 'systemic' || agents.length > 0,
  );
  const given = treatments?.[index];
  if (given !== undefined) {
    const field = `course.treatments[${index}]`;
    return { value: 'yes', items: [{ label, field, text: given.what, on: given.startedOn }] };
  }
  if (treatments === undefined || isStagedAfterTherapy(document)) {
    return { value: 'unknown', items: [{ label, field: 'course.treatments' }] };
  }
  const field = 'course.complete';
  return knownValue(complete) === 'yes'
    ? { value: 'no', items: [{ label, field, text: 'None', on: complete?.on }] }
    : { value: 'unknown', items: [{ label: 'Course complete', field }] };
}

/** Whether a tumour was staged after pre-operative therapy (yp or yc). */
export function isStagedAfterTherapy({ primaries = [] }: CaseDocument): boolean {
  return primaries.some(({ tnm = [] }) =>
    tnm.some(({ prefix, nPrefix, mPrefix }) =>
      [prefix, nPrefix, mPrefix].some((each) => each === 'yp' || each === 'yc'),
    ),
  );
}

/**
 * Days from the last operation to the day of assessment: the nephrectomy, and unless there is no
 * metastasis the removal of the metastases too. While one of them is not dated, the last may be
 * any later day. Unknown while the last lies in the future.
 */
export function daysSinceSurgery(
  { referral, disease }: CaseDocument,
  { primary, field }: PlacedPrimary,
  isM0: boolean,
): Finding<Span | undefined> {
  const asked = [nephrectomy(primary, field), ...(isM0 ? [] : [metastasectomy(disease)])];
  const on = referral?.assessedOn;
  const to = { label: 'Day of assessment', field: 'referral.assessedOn', on };
  const operations = asked.flatMap((item) => {
    const days = between(item.on, to.on, daysBetween);
    return days === undefined ? [] : [{ item, days }];
  });
  const [last] = operations.toSorted((a, b) => a.days.max - b.days.max);
  const absent = absentOf([...asked, to]);
  if (last === undefined) return { value: undefined, items: absent };
  if (last.days.max < 0) {
    const label = `${last.item.label}: recorded after the day of assessment`;
    return { value: undefined, items: [{ ...last.item, label }] };
  }
  const isOpen = operations.length < asked.length;
  const min = isOpen ? 0 : Math.min(...operations.map(({ days }) => days.min));
  const text = textOf({ min: Math.max(min, 0), max: last.days.max }, 'day');
  return {
    value: { min, max: last.days.max },
    items: [
      { ...last.item, label: 'Last operation to assessment', text },
      ...absent,
      ...impreciseOf([...asked, to]),
    ],
  };
}

function nephrectomy({ resectedOn }: PrimaryTumour, field: string): DatedItem {
  return { label: 'Date of nephrectomy', field: `${field}.resectedOn`, on: resectedOn };
}

function metastasectomy(disease: CaseDocument['disease']): DatedItem {
  const on = disease?.metastasesResectedOn;
  return { label: 'Metastases resected', field: 'disease.metastasesResectedOn', on };
}

/** Begun months from nephrectomy to the resection of the metastases, negative when it came first. */
export function monthsToMetastasectomy(
  { disease }: CaseDocument,
  { primary, field }: PlacedPrimary,
): Finding<Span | undefined> {
  const from = nephrectomy(primary, field);
  const to = metastasectomy(disease);
  const months = between(from.on, to.on, begunMonths);
  if (months === undefined) return { value: undefined, items: absentOf([from, to]) };
  const { min, max } = months;
  const text =
    max < 0
      ? `${textOf({ min: -max, max: -min }, 'month')} before nephrectomy`
      : `${textOf(months, 'month')} after nephrectomy`;
  return { value: months, items: [{ ...to, text }, ...impreciseOf([from, to])] };
}

/**
 * Whether no metastasis ever was in bone or brain. Treated lesions count; that there was none
 * needs a complete list that holds a distant metastasis, and a brain found free.
 */
export function softTissueOnly(document: CaseDocument): Finding<Presence> {
  const label = 'Metastasis in bone or brain';
  const found = boneOrBrain(document);
  if (found !== undefined) return { value: 'no', items: [{ label, ...found }] };
  const open = openSites(document);
  if (open.length > 0) return { value: 'unknown', items: open };
  return { value: 'yes', items: [{ label, field: 'extent.ledgerComplete', text: 'None' }] };
}

function boneOrBrain({
  lesions = [],
  extent,
}: CaseDocument): Pick<ScoreItem, 'field' | 'text'> | undefined {
  const index = lesions.findIndex(({ site }) => NOT_SOFT_TISSUE.includes(site));
  if (index >= 0) return { field: `lesions[${index}]`, text: 'Listed' };
  const brain = knownValue(extent?.brain);
  return brain === undefined || brain === 'none' || brain === 'not-imaged'
    ? undefined
    : { field: 'extent.brain', text: 'In the brain' };
}

function openSites({ lesions = [], extent }: CaseDocument): readonly ScoreItem[] {
  return [
    ...(lesions.some(({ site }) => isDistantSite(site))
      ? []
      : [{ label: 'The resected metastases', field: 'lesions' }]),
    ...(knownValue(extent?.ledgerComplete) === 'yes'
      ? []
      : [{ label: 'List of metastases complete', field: 'extent.ledgerComplete' }]),
    ...(knownValue(extent?.brain) === 'none'
      ? []
      : [{ label: 'Brain imaging', field: 'extent.brain' }]),
  ];
}

const NOT_SOFT_TISSUE: readonly string[] = ['bone-spine', 'bone-other', 'brain'];

type DatedItem = ScoreItem & { readonly on: PartialDate | undefined };

function between(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
  distance: (from: string, to: string) => number,
): Span | undefined {
  if (from === undefined || to === undefined) return undefined;
  return {
    min: distance(latestDay(from), earliestDay(to)),
    max: distance(earliestDay(from), latestDay(to)),
  };
}

function absentOf(items: readonly DatedItem[]): readonly ScoreItem[] {
  return items.filter(({ on }) => on === undefined);
}

/** Dates that may still be made exact. */
function impreciseOf(items: readonly DatedItem[]): readonly ScoreItem[] {
  return items
    .filter(({ on }) => on !== undefined && on.length < EXACT)
    .map(({ label, field }) => ({ label: `${label}, exact`, field }));
}

const EXACT = '2026-11-24'.length;

/** A month counts as soon as it has begun, so that a year and a day is 13. */
function begunMonths(from: string, to: string): number {
  if (to < from) return -begunMonths(to, from);
  const whole = wholeMonthsBetween(from, to);
  return from.slice(8) === to.slice(8) ? whole : whole + 1;
}

function textOf({ min, max }: Span, unit: 'day' | 'month'): string {
  const number = min === max ? `${min}` : `${min} to ${max}`;
  return number === '1' ? `1 ${unit}` : `${number} ${unit}s`;
}
