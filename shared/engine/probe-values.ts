import type { Comparison, Condition } from './condition.ts';
import type { FactDomain } from './pack.ts';
import type { FactValue, Possible } from './possible.ts';

/** Where conditions begin to judge a number differently: from the number on, or just above it. */
export type Threshold = { readonly at: number; readonly side: 'from' | 'above' };

/** Where a stretch of numbers begins or ends, with or without the number itself. */
export type End = { readonly at: number; readonly included: boolean };

/** Numbers that no condition tells apart. */
export type Stretch = { readonly from: End; readonly to: End };

/** One value to try, and for a number all those it stands for. */
export type Trial = { readonly value: FactValue; readonly stretch?: Stretch };

type Range = { readonly min: number; readonly max: number };

const SIDES: Readonly<Record<Comparison, Threshold['side']>> = {
  '>=': 'from',
  '<': 'from',
  '>': 'above',
  '<=': 'above',
};

/** The thresholds conditions compare each fact with: between two of them nothing changes. */
export function thresholdsByFact(
  conditions: readonly Condition[],
): ReadonlyMap<string, readonly Threshold[]> {
  const thresholds = new Map<string, Threshold[]>();
  for (const condition of conditions) collect(condition, thresholds);
  return thresholds;
}

/** One value for every group of still possible values that no threshold parts. */
export function probeValues(
  domain: FactDomain,
  possible: Possible,
  thresholds: readonly Threshold[],
): readonly FactValue[] {
  return trialsOf(domain, possible, thresholds).map(({ value }) => value);
}

/** Every listed value; of a range each stretch between two neighbouring thresholds, ascending. */
export function trialsOf(
  domain: FactDomain,
  possible: Possible,
  thresholds: readonly Threshold[],
): readonly Trial[] {
  if (possible.kind === 'values') return possible.values.map((value) => ({ value }));
  const isWhole = domain.kind === 'number' && domain.integer;
  const stretches = isWhole
    ? wholeStretches(possible, thresholds)
    : realStretches(possible, thresholds);
  return stretches.map((stretch) => ({ value: numberIn(stretch), stretch }));
}

/** Where a value stands among all trials of its fact; a stray number stands before or after all. */
export function placeOf(trials: readonly Trial[], value: FactValue): number {
  const place = trials.findIndex((trial) => standsFor(trial, value));
  if (place >= 0) return place;
  const first = trials[0]?.stretch?.from.at;
  return first !== undefined && Number(value) >= first ? trials.length : -1;
}

function standsFor({ value, stretch }: Trial, wanted: FactValue): boolean {
  if (stretch === undefined || typeof wanted !== 'number') return value === wanted;
  const { from, to } = stretch;
  const isFromOn = from.included ? wanted >= from.at : wanted > from.at;
  return isFromOn && (to.included ? wanted <= to.at : wanted < to.at);
}

function wholeStretches({ min, max }: Range, thresholds: readonly Threshold[]): readonly Stretch[] {
  const first = Math.ceil(min);
  const starts = thresholds.map(({ at, side }) =>
    side === 'from' ? Math.ceil(at) : Math.floor(at) + 1,
  );
  const inside = starts.filter((start) => start > first && start <= max);
  const sorted = [...new Set([first, ...inside])].toSorted((a, b) => a - b);
  return sorted.map((start, index) => ({
    from: { at: start, included: true },
    to: { at: (sorted[index + 1] ?? Math.floor(max) + 1) - 1, included: true },
  }));
}

function realStretches({ min, max }: Range, thresholds: readonly Threshold[]): readonly Stretch[] {
  const inside = thresholds
    .map(({ at, side }) => ({ at, included: side === 'from' }))
    .filter(({ at, included }) => (included ? at > min && at <= max : at >= min && at < max))
    .toSorted((a, b) => a.at - b.at || Number(b.included) - Number(a.included))
    .filter((start, index, all) => index === 0 || !isSame(start, all[index - 1]));
  const starts = [{ at: min, included: true }, ...inside];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return {
      from,
      to: next === undefined ? { at: max, included: true } : { ...next, included: !next.included },
    };
  });
}

function isSame(one: End, other: End | undefined): boolean {
  return one.at === other?.at && one.included === other.included;
}

function numberIn({ from, to }: Stretch): number {
  if (from.included) return from.at;
  return Number.isFinite(to.at) ? (from.at + to.at) / 2 : from.at + 1;
}

function collect(condition: Condition, thresholds: Map<string, Threshold[]>): void {
  switch (condition.kind) {
    case 'always':
      return;
    case 'not':
      collect(condition.of, thresholds);
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) collect(part, thresholds);
      return;
    default:
      thresholds.set(condition.fact, [
        ...(thresholds.get(condition.fact) ?? []),
        ...thresholdsIn(condition),
      ]);
  }
}

/** Equality parts a number from those below it and from those above it. */
function thresholdsIn(
  condition: Extract<Condition, { readonly fact: string }>,
): readonly Threshold[] {
  if (condition.kind === 'compare') {
    return [{ at: condition.value, side: SIDES[condition.operator] }];
  }
  const values = condition.kind === 'one-of' ? condition.values : [condition.value];
  return values.flatMap((at) =>
    typeof at === 'number'
      ? [
          { at, side: 'from' as const },
          { at, side: 'above' as const },
        ]
      : [],
  );
}
