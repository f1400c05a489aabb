import { daysBetween, earliestDay, latestDay } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { ResponseAssessment } from '../../domain/response-assessment.ts';
import { IMMUNE_RESPONSES, type ImmuneResponse, irecist } from '../response/irecist.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';
import type { Reading } from './response-readings.ts';
import { presenceOf } from './score-items.ts';

/** A response still possible, and the assessment that gave the progression it waits to confirm. */
type Step = { readonly response: ImmuneResponse; readonly since: Reading | undefined };

/**
 * iRECIST over every follow-up in turn, with every response still possible at the last. A run of
 * unconfirmed progressions is measured against the first of them.
 *
 * @spec RCC-C-056
 */
export function immuneChain(readings: readonly Reading[]): readonly ImmuneResponse[] {
  const start: readonly (Step | undefined)[] = [undefined];
  const last = readings.reduce(
    (steps, reading) => uniqueSteps(steps.flatMap((step) => stepsFrom(step, reading))),
    start,
  );
  const found = last.map((step) => step?.response);
  return IMMUNE_RESPONSES.filter((response) => found.includes(response));
}

function stepsFrom(previous: Step | undefined, reading: Reading): readonly Step[] {
  const since = previous?.since;
  return reading.recist.flatMap((recist) =>
    irecist(previous?.response, {
      recist,
      furtherIncreaseMm: since === undefined ? undefined : increase(since, reading),
      furtherGrowth: since === undefined ? 'unknown' : growth(since, reading),
      daysSinceUnconfirmed: since === undefined ? undefined : days(since, reading),
    }).map((response) => ({
      response,
      since: response === 'iUPD' ? (since ?? reading) : undefined,
    })),
  );
}

function uniqueSteps(steps: readonly Step[]): readonly Step[] {
  const keyOf = ({ response, since }: Step) => `${response} ${since?.placed.field ?? ''}`;
  return [...new Map(steps.map((step) => [keyOf(step), step])).values()];
}

function increase({ placed: before }: Reading, { placed: now }: Reading): Span {
  return { min: now.sumMm.min - before.sumMm.max, max: now.sumMm.max - before.sumMm.min };
}

function days({ placed: before }: Reading, { placed: now }: Reading): Span | undefined {
  const [from, to] = [before.assessment.on, now.assessment.on];
  if (from === undefined || to === undefined) return undefined;
  return {
    min: daysBetween(latestDay(from), earliestDay(to)),
    max: daysBetween(earliestDay(from), latestDay(to)),
  };
}

/**
 * Growth outside the target lesions since the progression: as answered, or a new lesion where
 * there was none, or non-target lesions that progress only now.
 */
function growth({ placed: before }: Reading, { placed: now }: Reading): Presence {
  const answer = presenceOf(now.assessment.furtherGrowth);
  const signs = [
    answer === 'unknown' && isNothingToGrow(now.assessment) ? 'no' : answer,
    begun(presenceOf(before.assessment.newLesion), presenceOf(now.assessment.newLesion)),
    begun(nonTargetProgression(before.assessment), nonTargetProgression(now.assessment)),
  ];
  if (signs.includes('yes')) return 'yes';
  return signs.includes('unknown') ? 'unknown' : 'no';
}

function begun(before: Presence, now: Presence): Presence {
  if (before === 'yes' || now === 'no') return 'no';
  return before === 'no' && now === 'yes' ? 'yes' : 'unknown';
}

function nonTargetProgression({ nonTarget }: ResponseAssessment): Presence {
  const value = knownValue(nonTarget);
  if (value === undefined || value === 'not-evaluable') return 'unknown';
  return value === 'pd' ? 'yes' : 'no';
}

/** No new lesion, and no non-target lesion or none any more. */
function isNothingToGrow({ newLesion, nonTarget }: ResponseAssessment): boolean {
  const value = knownValue(nonTarget);
  return knownValue(newLesion) === 'no' && (value === 'none' || value === 'cr');
}
