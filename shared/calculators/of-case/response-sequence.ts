import type { CaseDocument } from '../../domain/case-document.ts';
import { earliestDay, latestDay, type PartialDate } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { ResponseAssessment } from '../../domain/response-assessment.ts';
import type { Span } from '../span.ts';
import type { ScoreBasis } from '../scores.ts';

/** One assessment with its place in the case and every sum of diameters it still allows. */
export type Placed = {
  readonly assessment: ResponseAssessment;
  readonly field: string;
  readonly sumMm: Span;
};

/** One baseline with the follow-ups measured against it. */
export type ResponseSequence = {
  /** Left out when none is recorded. */
  readonly baseline?: Placed;
  /** Other baselines that this follow-up may count from; their sums may be the smallest so far. */
  readonly rivals: readonly Placed[];
  /** By rising date; the last is the latest follow-up of the case. */
  readonly followUps: readonly Placed[];
};

/** The assessments in their order, as far as the dates tell it. */
export type ResponseCourse = {
  /** Every sequence the latest follow-up may be the end of; none without a follow-up. */
  readonly sequences: readonly ResponseSequence[];
  readonly isOrdered: boolean;
  /** Whether every follow-up is dated after the day of assessment. */
  readonly isAhead: boolean;
  readonly missing: ScoreBasis['missing'];
  readonly notes: readonly string[];
};

/**
 * The assessments of a case up to the day of assessment: baselines by their kind, the follow-ups
 * by their dates. Of several baselines each may be the one that belongs to the treatment.
 *
 * @spec RCC-C-055
 */
export function responseCourse({ course, referral }: CaseDocument): ResponseCourse {
  const all = (course?.responses ?? []).map(placedOf);
  const reached = all.filter(({ assessment }) => !isAfter(assessment.on, referral?.assessedOn));
  const followUps = byDate(ofKind(reached, 'follow-up'));
  const baselines = ofKind(reached, 'baseline');
  const candidates = baselines.filter((each) => !isAfterAll(each, followUps));
  const order = orderOf(baselines, followUps);
  return {
    sequences: sequencesOf(candidates, followUps),
    isOrdered: order.length === 0,
    isAhead: followUps.length === 0 && ofKind(all, 'follow-up').length > 0,
    missing: [
      ...missingBaseline(baselines, candidates),
      ...(order.length === 0 ? [] : missingDates(followUps)),
    ],
    notes: [
      ...(reached.length < all.length ? [LEFT_OUT] : []),
      ...order,
      ...baselineNotes(baselines, candidates),
    ],
  };
}

/** What is wrong with the order of the assessments. */
function orderOf(baselines: readonly Placed[], followUps: readonly Placed[]): readonly string[] {
  const startsLate = followUps.some((followUp) => isBeforeAll(followUp, baselines));
  return [
    ...(areOrdered(followUps) ? [] : ['The order of the assessments is open: date each of them']),
    ...(startsLate ? ['A follow-up is dated before the baseline: check the dates'] : []),
  ];
}

function baselineNotes(
  baselines: readonly Placed[],
  candidates: readonly Placed[],
): readonly string[] {
  return [
    ...(candidates.length > 1 ? [SEVERAL_BASELINES] : []),
    ...(candidates.length > 0 && candidates.length < baselines.length ? [LATER_BASELINE] : []),
  ];
}

const LEFT_OUT = 'Assessments dated after the day of assessment are left out';
const SEVERAL_BASELINES =
  'Several baselines are recorded: which of them belongs to the treatment assessed?';
const LATER_BASELINE =
  'A later baseline has no follow-up yet: the response is that of the follow-up before it';

function placedOf(assessment: ResponseAssessment, index: number): Placed {
  return { assessment, field: `course.responses[${index}]`, sumMm: sumOf(assessment) };
}

function isAfter(on: PartialDate | undefined, until: PartialDate | undefined): boolean {
  return on !== undefined && until !== undefined && earliestDay(on) > latestDay(until);
}

function ofKind(items: readonly Placed[], kind: ResponseAssessment['kind']): readonly Placed[] {
  return items.filter(({ assessment }) => assessment.kind === kind);
}

/** From each baseline, with each follow-up that may be the first after it. */
function sequencesOf(
  baselines: readonly Placed[],
  followUps: readonly Placed[],
): readonly ResponseSequence[] {
  if (followUps.length === 0) return [];
  if (baselines.length < 2) {
    const [baseline] = baselines;
    return [{ ...(baseline === undefined ? {} : { baseline }), rivals: [], followUps }];
  }
  return baselines.flatMap((baseline) => {
    const rivals = baselines.filter((other) => other !== baseline);
    return followUps.flatMap((first, index) => {
      const previous = followUps[index - 1];
      const isTooEarly = isSurelyBefore(first, baseline);
      const isTooLate = previous !== undefined && isSurelyBefore(baseline, previous);
      if (isTooEarly || isTooLate) return [];
      return [{ baseline, rivals, followUps: followUps.slice(index) }];
    });
  });
}

function missingBaseline(
  baselines: readonly Placed[],
  candidates: readonly Placed[],
): ResponseCourse['missing'] {
  const field = 'course.responses';
  if (baselines.length === 0) return [{ label: 'Baseline', field }];
  if (candidates.length < 2) return [];
  return [{ label: 'Baseline of this treatment', field }, ...inexactDates(candidates)];
}

const ANY_SUM: Span = { min: 0, max: Infinity };

/**
 * The sum as recorded; of a follow-up in which not every target was assessed, or may not have
 * been, it is the least the sum can be.
 */
function sumOf({ kind, targetSumMm, targetsEvaluable }: ResponseAssessment): Span {
  const sum = knownValue(targetSumMm);
  if (sum === undefined) return ANY_SUM;
  const isWhole = kind === 'baseline' || knownValue(targetsEvaluable) === 'yes';
  return { min: sum, max: isWhole ? sum : Infinity };
}

function isAfterAll(item: Placed, others: readonly Placed[]): boolean {
  return others.length > 0 && others.every((other) => isSurelyBefore(other, item));
}

function isBeforeAll(item: Placed, others: readonly Placed[]): boolean {
  return others.length > 0 && others.every((other) => isSurelyBefore(item, other));
}

function byDate(items: readonly Placed[]): readonly Placed[] {
  return items.toSorted(
    (a, b) => Number(earliest(a) > earliest(b)) - Number(earliest(a) < earliest(b)),
  );
}

function areOrdered(items: readonly Placed[]): boolean {
  return items.every((item, index) => {
    const next = items[index + 1];
    return next === undefined || isSurelyBefore(item, next);
  });
}

export function isSurelyBefore({ assessment: a }: Placed, { assessment: b }: Placed): boolean {
  return a.on !== undefined && b.on !== undefined && latestDay(a.on) < earliestDay(b.on);
}

function earliest({ assessment: { on } }: Placed): PartialDate {
  return on === undefined ? '' : earliestDay(on);
}

/** The dates that can be made exact; all of them when exact dates leave the order open. */
function missingDates(items: readonly Placed[]): ResponseCourse['missing'] {
  const open = inexactDates(items);
  return open.length > 0 ? open : items.map(dateOf);
}

function inexactDates(items: readonly Placed[]): ResponseCourse['missing'] {
  return items.filter(({ assessment: { on = '' } }) => on.length < '2026-11-24'.length).map(dateOf);
}

function dateOf({ field }: Placed): ResponseCourse['missing'][number] {
  return { label: 'Date of the assessment', field: `${field}.on` };
}
