import { conflictsOf, derive } from './derive.ts';
import type { FactConflict } from './evaluation.ts';
import type { FactStates, Pack, Patient, StatedFacts } from './pack.ts';
import { judgeBy } from './truth.ts';
import type { Judge } from './truth.ts';
import { weighAll } from './weigh.ts';
import type { Weighing } from './weigh.ts';

/** One patient weighed with one pack, before anything is put into words. */
export type WeighedPatient = {
  readonly states: FactStates;
  /** Derived facts stated as such; they narrow whatever is computed anew. */
  readonly stated: StatedFacts;
  readonly judge: Judge;
  /** Candidates that apply or may apply, in the order of the pack. */
  readonly weighings: readonly Weighing[];
  readonly conflicts: readonly FactConflict[];
};

/** Weighs every candidate for one patient; no clock, no randomness, no order of facts matters. */
export function weighPatient(pack: Pack, { base, stated = {} }: Patient): WeighedPatient {
  const states = derive(pack, base, stated);
  const judge = judgeBy(states);
  return {
    states,
    stated,
    judge,
    weighings: weighAll(pack, judge),
    conflicts: conflictsOf(pack, states, stated),
  };
}
