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

/** The assessments in their order, as far as the dates tell it. */
export type ResponseSequence = {
  /** Left out when there is none, or when it is open which came first. */
  readonly baseline?: Placed;
  /** By rising date; in the order recorded while their order is open. */
  readonly followUps: readonly Placed[];
  readonly isOrdered: boolean;
  readonly missing: ScoreBasis['missing'];
  readonly notes: readonly string[];
};

/**
 * The assessments of a case: a baseline by its kind, the follow-ups by their dates.
 *
 * @spec RCC-C-055
 */
export function responseSequence({ course }: CaseDocument): ResponseSequence {
  const all = (course?.responses ?? []).map((assessment, index) => ({
    assessment,
    field: `course.responses[${index}]`,
    sumMm: sumOf(assessment),
  }));
  const start = baselineOf(all.filter(({ assessment }) => assessment.kind === 'baseline'));
  const followUps = byDate(all.filter(({ assessment }) => assessment.kind === 'follow-up'));
  const { baseline } = start;
  const startsLate =
    baseline !== undefined && followUps.some((each) => isSurelyBefore(each, baseline));
  const inOrder = areOrdered(followUps);
  const isOrdered = inOrder && !startsLate;
  return {
    ...(baseline === undefined ? {} : { baseline }),
    followUps,
    isOrdered,
    missing: [...start.missing, ...(isOrdered ? [] : missingDates(followUps))],
    notes: [
      ...(inOrder ? [] : ['The order of the assessments is open: date each of them']),
      ...(startsLate ? ['A follow-up is dated before the baseline: check the dates'] : []),
      ...start.notes,
    ],
  };
}

/** The only baseline, or the earliest of several. */
function baselineOf(
  baselines: readonly Placed[],
): Pick<ResponseSequence, 'baseline' | 'missing' | 'notes'> {
  const [baseline, ...rivals] = possiblyFirst(baselines);
  if (baseline === undefined) {
    return { missing: [{ label: 'Baseline', field: 'course.responses' }], notes: [] };
  }
  if (rivals.length > 0) {
    const notes = ['Several baselines are recorded and which came first is open: date them'];
    return { missing: missingDates(baselines), notes };
  }
  const notes = baselines.length > 1 ? ['Several baselines are recorded: the earliest counts'] : [];
  return { baseline, missing: [], notes };
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

function possiblyFirst(items: readonly Placed[]): readonly Placed[] {
  return items.filter((item) => !items.some((other) => isSurelyBefore(other, item)));
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

function isSurelyBefore({ assessment: a }: Placed, { assessment: b }: Placed): boolean {
  return a.on !== undefined && b.on !== undefined && latestDay(a.on) < earliestDay(b.on);
}

function earliest({ assessment: { on } }: Placed): PartialDate {
  return on === undefined ? '' : earliestDay(on);
}

/** The dates that can be made exact; all of them when exact dates leave the order open. */
function missingDates(items: readonly Placed[]): ResponseSequence['missing'] {
  const open = items.filter(({ assessment: { on = '' } }) => on.length < '2026-11-24'.length);
  return (open.length > 0 ? open : items).map(({ field }) => ({
    label: 'Date of the assessment',
    field: `${field}.on`,
  }));
}
