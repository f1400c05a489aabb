import { knownValue } from '../../domain/recorded.ts';
import { recistOverall } from '../response/recist-overall.ts';
import { type RecistResponse, recistTarget } from '../response/recist-target.ts';
import type { Span } from '../span.ts';
import type { Placed, ResponseSequence } from './response-sequence.ts';
import { presenceOf } from './score-items.ts';

/** One follow-up with what it is measured against and every response it still allows. */
export type Reading = {
  readonly placed: Placed;
  readonly baselineMm: Span;
  readonly nadirMm: Span;
  readonly recist: readonly RecistResponse[];
};

const ANY_SUM: Span = { min: 0, max: Infinity };

/**
 * Every follow-up of an ordered sequence by RECIST 1.1. The nadir is the smallest sum before it;
 * a sum that is not known may have been smaller still.
 *
 * @spec RCC-C-055
 */
export function responseReadings({ baseline, followUps }: ResponseSequence): readonly Reading[] {
  const baselineMm = baseline?.sumMm ?? ANY_SUM;
  return followUps.map((placed, index) => {
    const earlier = [baselineMm, ...followUps.slice(0, index).map(({ sumMm }) => sumMm)];
    const nadirMm = {
      min: Math.min(...earlier.map(({ min }) => min)),
      max: Math.min(...earlier.map(({ max }) => max)),
    };
    return { placed, baselineMm, nadirMm, recist: recistOf(placed, baselineMm, nadirMm) };
  });
}

function recistOf(
  { assessment }: Placed,
  baselineMm: Span,
  nadirMm: Span,
): readonly RecistResponse[] {
  const target = recistTarget({
    baselineMm,
    nadirMm,
    currentMm: knownValue(assessment.targetSumMm),
    allGone: presenceOf(assessment.targetsGone),
    evaluable: presenceOf(assessment.targetsEvaluable),
  });
  return recistOverall({
    target,
    nonTarget: knownValue(assessment.nonTarget),
    newLesion: presenceOf(assessment.newLesion),
  });
}
