import type { CaseDocument } from '../../domain/case-document.ts';
import type { Health } from '../../domain/health.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { GlimPeriod } from '../health/glim.ts';
import { type WeighingInterval, weighingInterval } from '../health/weighing-interval.ts';
import { weightLossPercent } from '../health/weight-loss.ts';
import { roundTo } from '../rounding.ts';
import type { ScoreBasis } from '../scores.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

/** One weight loss a case supports: stated for 6 months, or from two weights. */
export type WeightLossReading = {
  /** % of the earlier weight; negative for a gain. */
  readonly percent: number;
  /** Every time the loss may have taken. */
  readonly periods: readonly GlimPeriod[];
  /** Every loss in 6 months this still allows, lowest and highest; none where it says nothing. */
  readonly in6Months: readonly number[];
  /** `8.33 % since 2026-05-12`. */
  readonly text: string;
};

export type WeightReadings = Pick<ScoreBasis, 'inputs' | 'notes'> & {
  readonly readings: readonly WeightLossReading[];
  /** Weights that are not recorded. */
  readonly missingWeights: ScoreBasis['missing'];
  /** Days of the weights that are not recorded to the day, where that leaves the time open. */
  readonly missingDays: ScoreBasis['missing'];
};

/**
 * Every weight loss of a case: as stated, and from the weight now and the earlier one. They
 * may be losses over different times; where they differ both stand, and a note says so.
 *
 * @spec RCC-C-032
 */
export function weightReadings({ health = {} }: CaseDocument): WeightReadings {
  const stated = knownValue(health.weightLossPercent);
  const readings = stated === undefined ? [] : [statedReading(stated)];
  const { inputs, missing } = inputsAndMissing(itemsOf(health));
  const missingWeights = missing.filter(({ field }) => field !== 'health.weightLossPercent');
  const base = { readings, inputs, missingWeights, missingDays: [], notes: [] };
  return { ...base, ...withWeights(health, readings) };
}

/** What the two weights add to the loss as stated; nothing while one of them is not known. */
function withWeights(
  { weightKg, earlierWeightKg }: Health,
  stated: readonly WeightLossReading[],
): Partial<WeightReadings> {
  const now = knownValue(weightKg);
  const earlier = knownValue(earlierWeightKg);
  if (now === undefined || earlier === undefined) return {};
  const since = earlierWeightKg?.on;
  const interval = weighingInterval(since, weightKg?.on);
  if (interval === 'reversed') return { missingDays: DAYS, notes: [REVERSED] };
  const measured = measuredReading(weightLossPercent(earlier, now), interval, since);
  return {
    readings: [...stated, measured],
    missingDays: interval === 'open' ? openDays(weightKg?.on, since) : [],
    notes: stated.flatMap((other) => differenceNote(other, measured)),
  };
}

function itemsOf({ weightKg, earlierWeightKg, weightLossPercent: stated }: Health) {
  const kilograms = (kg: number) => `${kg} kg`;
  const percents = (percent: number) => `${percent} %`;
  return [
    recordedItem('Weight', 'health.weightKg', weightKg, kilograms),
    recordedItem('Earlier weight', 'health.earlierWeightKg', earlierWeightKg, kilograms),
    recordedItem('Stated loss in 6 months', 'health.weightLossPercent', stated, percents),
  ];
}

function differenceNote(stated: WeightLossReading, measured: WeightLossReading): readonly string[] {
  if (roundTo(stated.percent, 1) === roundTo(measured.percent, 1)) return [];
  return [`Stated ${stated.text}, by the weights ${measured.text}: both are considered`];
}

function openDays(...days: readonly (PartialDate | undefined)[]): ScoreBasis['missing'] {
  return DAYS.filter((_, index) => (days[index] ?? '').length < FULL_DATE);
}

const FULL_DATE = 10;
const DAYS = [
  { label: 'Day of the weight', field: 'health.weightKg.on' },
  { label: 'Day of the earlier weight', field: 'health.earlierWeightKg.on' },
] as const;
const REVERSED = 'The earlier weight is dated after the weight now: the two are not used';

function statedReading(percent: number): WeightLossReading {
  return {
    percent,
    periods: ['within-6-months'],
    in6Months: [percent],
    text: `${percent} % in 6 months`,
  };
}

function measuredReading(
  percent: number,
  interval: KnownInterval,
  since: PartialDate | undefined,
): WeightLossReading {
  const amount = roundTo(Math.abs(percent), 2);
  return {
    percent,
    periods: PERIODS[interval],
    in6Months: lossIn6Months(percent, interval),
    text: [
      `${amount} %`,
      ...(percent < 0 ? ['gained'] : []),
      since === undefined ? 'since an undated weight' : `since ${since}`,
    ].join(' '),
  };
}

/** A loss in less than 6 months is at least that in 6 months; in more it says nothing of them. */
function lossIn6Months(percent: number, interval: KnownInterval): readonly number[] {
  if (interval === 'six-months') return [percent];
  return interval === 'shorter' ? [percent, 100] : [];
}

type KnownInterval = Exclude<WeighingInterval, 'reversed'>;

const PERIODS: Readonly<Record<KnownInterval, readonly GlimPeriod[]>> = {
  shorter: ['within-6-months'],
  'six-months': ['within-6-months'],
  longer: ['beyond-6-months'],
  open: ['within-6-months', 'beyond-6-months'],
};
