import { knownValue } from '../../domain/recorded.ts';
import { recistOverall } from '../response/recist-overall.ts';
import { type RecistResponse, recistTarget } from '../response/recist-target.ts';
import type { Span } from '../span.ts';
import { isSurelyBefore, type Placed, type ResponseSequence } from './response-sequence.ts';
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
 * Every follow-up of an ordered sequence by RECIST 1.1. The nadir is the smallest sum before it
 * from the baseline on; a sum that is not known may have been smaller still, and that of another
 * baseline counts surely only when it lies between the two.
 *
 * @spec RCC-C-055
 */
export function responseReadings({
  baseline,
  rivals,
  followUps,
}: ResponseSequence): readonly Reading[] {
  const baselineMm = baseline?.sumMm ?? ANY_SUM;
  return followUps.map((placed, index) => {
    const earlier = [
      baselineMm,
      ...followUps.slice(0, index).map(({ sumMm }) => sumMm),
      ...rivals.flatMap((rival) => sumBetween(baseline, rival, placed)),
    ];
    const nadirMm = {
      min: Math.min(...earlier.map(({ min }) => min)),
      max: Math.min(...earlier.map(({ max }) => max)),
    };
    return { placed, baselineMm, nadirMm, recist: recistOf(placed, baselineMm, nadirMm) };
  });
}

/** What the sum of another baseline may add to the sums between a baseline and a follow-up. */
function sumBetween(
  baseline: Placed | undefined,
  rival: Placed,
  followUp: Placed,
): readonly Span[] {
  if (baseline === undefined) return [];
  if (isSurelyBefore(rival, baseline) || isSurelyBefore(followUp, rival)) return [];
  const isBetween = isSurelyBefore(baseline, rival) && isSurelyBefore(rival, followUp);
  return [isBetween ? rival.sumMm : { min: rival.sumMm.min, max: Infinity }];
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
