import type { CaseDocument } from '../../domain/case-document.ts';
import { CACHEXIA, cachexia } from '../health/cachexia.ts';
import { agreed } from '../presence.ts';
import type { Presence, Score, ScoreBasis } from '../scores.ts';
import { type BodyMass, bodyMassOfCase } from './body-mass.ts';
import { answerItem, inputsAndMissing, presenceOf } from './score-items.ts';
import type { WeightLossReading, WeightReadings } from './weight-readings.ts';

/**
 * Cachexia of a case. A loss over less than 6 months can meet the criteria but not rule them
 * out; one that is certainly over more than 6 months does neither. What one reading says stands
 * only if no other contradicts it or leaves it open.
 *
 * @spec RCC-C-033
 */
export function cachexiaScore(document: CaseDocument, weights: WeightReadings): Score {
  const sarcopenia = presenceOf(document.health?.sarcopenia);
  const body = bodyMassOfCase(document);
  const readings = weights.readings
    .filter(({ periods }) => periods.includes('within-6-months'))
    .filter(({ in6Months }) => !isSettled(in6Months, weights));
  const verdicts = readings.map((reading) =>
    agreed(
      possibleLosses(reading).map((loss) =>
        cachexia({ lossIn6MonthsPercent: loss, bodyMassIndex: body.index, sarcopenia }),
      ),
    ),
  );
  // A loss over an open time may be over more than 6 months: alone it says nothing.
  const isTimed = readings.some(({ in6Months }) => in6Months.length > 0);
  const presence = isTimed ? agreed(verdicts) : 'unknown';
  const recorded = recordedOf(document, weights, body);
  const base = { ...CACHEXIA, inputs: recorded.inputs, notes: weights.notes };
  if (presence === 'unknown') {
    const missing =
      verdicts.includes('unknown') || !isTimed
        ? missingOf(recorded.missing, weights, body, sarcopenia)
        : weights.missingDays;
    return { ...base, state: 'unknown', statement: 'Cachexia not known', missing };
  }
  const value = TEXT[presence];
  return { ...base, state: 'known', value, statement: `Cachexia: ${value}`, missing: [] };
}

/** Over an open time it may be the loss in 6 months, or in less and so the least of them. */
function possibleLosses({ in6Months, percent }: WeightLossReading): readonly number[] {
  return in6Months.length === 0 ? [percent, 100] : in6Months;
}

/** A loss over a shorter time says nothing against a known loss in 6 months that it allows. */
function isSettled(in6Months: readonly number[], { readings }: WeightReadings): boolean {
  const [known] = readings.flatMap((each) => (each.in6Months.length === 1 ? each.in6Months : []));
  if (known === undefined || in6Months.length < 2) return false;
  return Math.min(...in6Months) <= known && known <= Math.max(...in6Months);
}

const TEXT = { yes: 'criteria met', no: 'criteria not met' } as const;

function recordedOf(
  { health }: CaseDocument,
  weights: WeightReadings,
  { items }: BodyMass,
): Pick<ScoreBasis, 'inputs' | 'missing'> {
  const { inputs, missing } = inputsAndMissing([
    ...items.filter(({ label }) => label !== 'Weight'),
    answerItem('Sarcopenia', 'health.sarcopenia', health?.sarcopenia),
  ]);
  return { inputs: [...weights.inputs, ...inputs], missing };
}

/** What could still decide: the loss in 6 months, then what makes a small one count. */
function missingOf(
  missing: ScoreBasis['missing'],
  { readings, missingWeights, missingDays }: WeightReadings,
  { index }: BodyMass,
  sarcopenia: Presence,
): ScoreBasis['missing'] {
  const isLossKnown = readings.some(({ in6Months }) => in6Months.length === 1);
  const isThin = index !== undefined && index < 20;
  return [
    ...(isLossKnown ? [] : [LOSS]),
    ...missingDays,
    ...missingWeights.filter(({ field }) => !isLossKnown || field === 'health.weightKg'),
    ...missing.filter(({ field }) =>
      field === 'health.sarcopenia' ? !isThin : sarcopenia !== 'yes',
    ),
  ];
}

const LOSS = { label: 'Weight loss in 6 months', field: 'health.weightLossPercent' } as const;
