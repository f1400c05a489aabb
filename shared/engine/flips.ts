import { Standing } from './tier.ts';
import type { FlipView } from './evaluation.ts';
import { alternativesTo, changeText } from './flips-alternatives.ts';
import type { Alternatives } from './flips-alternatives.ts';
import { push } from './pack-index.ts';
import type { Pack } from './pack.ts';
import { oneOf } from './possible.ts';
import { baselineOf, standingOf, truthsWith, weighingsWith } from './probe.ts';
import type { Baseline } from './probe.ts';
import type { WeighedPatient } from './weigh-patient.ts';

type Flip = { readonly view: FlipView; readonly size: number; readonly fact: string };

/**
 * For each candidate that applies or may apply, the smallest changes of one known base fact that
 * move its tier or make it not apply: of a number the nearest values on each side, of a choice
 * every other value. The fewest thresholds crossed come first.
 */
export function singleFlips(
  pack: Pack,
  weighed: WeighedPatient,
): ReadonlyMap<string, readonly FlipView[]> {
  const baseline = baselineOf(pack, weighed);
  const flips = new Map<string, Flip[]>();
  for (const fact of pack.facts) {
    const alternatives = alternativesTo(fact, baseline, baseline.index.thresholdsOf(fact.id));
    if (alternatives === undefined) continue;
    for (const [candidate, reached] of standingsOf(alternatives, baseline)) {
      for (const flip of flipsOf(alternatives, reached)) push(flips, candidate, flip);
    }
  }
  return new Map(
    [...flips].map(([id, list]) => [id, list.toSorted(bySize).map(({ view }) => view)]),
  );
}

/** For each candidate moved by some value, where each value takes it; undefined where nowhere. */
type Reached = readonly (Standing | undefined)[];

function standingsOf(
  { fact, trials, here }: Alternatives,
  baseline: Baseline,
): ReadonlyMap<string, Reached> {
  const reached = new Map<string, (Standing | undefined)[]>();
  for (const [place, trial] of trials.entries()) {
    if (place === here) continue;
    const truths = truthsWith(baseline, { values: new Map([[fact.id, oneOf(trial.value)]]) });
    for (const [id, weighing] of weighingsWith(baseline, truths)) {
      const before = baseline.weighings.get(id);
      const standing = standingOf(weighing);
      if (before === undefined || standing === before.tier) continue;
      const places = reached.get(id) ?? trials.map(() => undefined);
      reached.set(id, places.with(place, standing));
    }
  }
  return reached;
}

/** One row for each standing reached, with every value of the fact that reaches it. */
function flipsOf(alternatives: Alternatives, reached: Reached): readonly Flip[] {
  const { fact, here } = alternatives;
  const isNumber = fact.domain.kind === 'number';
  const places = isNumber ? nearestPlaces(reached, here) : [...reached.keys()];
  return Standing.options.flatMap((standing) => {
    const some = places.filter((place) => reached[place] === standing);
    if (some.length === 0) return [];
    const change = changeText(alternatives, some);
    const size = isNumber ? Math.min(...some.map((place) => Math.abs(place - here))) : 1;
    return { view: { changes: [change], standing }, size, fact: fact.id };
  });
}

/** On each side the first stretch that moves the candidate, with its neighbours that do the same. */
function nearestPlaces(reached: Reached, here: number): readonly number[] {
  const places = [...reached.keys()];
  const sides = [
    places.filter((place) => place < here).toReversed(),
    places.filter((place) => place > here),
  ];
  return sides.flatMap((side) => {
    const first = side.findIndex((place) => reached[place] !== undefined);
    const rest = first < 0 ? [] : side.slice(first);
    const end = rest.findIndex((place) => reached[place] !== reached[rest[0] ?? place]);
    return end < 0 ? rest : rest.slice(0, end);
  });
}

function bySize(a: Flip, b: Flip): number {
  if (a.size !== b.size) return a.size - b.size;
  if (a.fact !== b.fact) return a.fact < b.fact ? -1 : 1;
  return Standing.options.indexOf(a.view.standing) - Standing.options.indexOf(b.view.standing);
}
