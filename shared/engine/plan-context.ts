import type { Pack } from './pack.ts';
import type { Judge } from './truth.ts';
import type { Weighing } from './weigh.ts';

/** What building a plan looks at: one pack and one weighed patient. */
export type PlanContext = {
  readonly pack: Pack;
  readonly judge: Judge;
  /** Undefined for a candidate that certainly does not apply. */
  readonly weighingOf: (id: string) => Weighing | undefined;
  /** Candidates of a slot, in the order of the pack. */
  readonly inSlot: (slot: string) => readonly string[];
  readonly traitsOf: (id: string) => readonly string[];
};

/** Prepares the planning of one weighed patient. */
export function planContext(
  pack: Pack,
  weighings: ReadonlyMap<string, Weighing>,
  judge: Judge,
): PlanContext {
  const traits = traitsByCandidate(pack);
  return {
    pack,
    judge,
    weighingOf: (id) => weighings.get(id),
    inSlot: (slot) => pack.candidates.flatMap(({ id, slot: own }) => (own === slot ? id : [])),
    traitsOf: (id) => traits.get(id) ?? [],
  };
}

const TRAITS = new WeakMap<Pack, ReadonlyMap<string, readonly string[]>>();

/** The pack lists candidates by trait; plans ask the other way round, many times over. */
function traitsByCandidate(pack: Pack): ReadonlyMap<string, readonly string[]> {
  const known = TRAITS.get(pack);
  if (known !== undefined) return known;
  const found = new Map<string, string[]>();
  for (const [trait, ids] of Object.entries(pack.planning.traits)) {
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), trait]);
  }
  TRAITS.set(pack, found);
  return found;
}
