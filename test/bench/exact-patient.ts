import { derive } from '#shared/engine/derive';
import type { FactState, FactStates, Pack } from '#shared/engine/pack';
import { oneOf, onlyValue } from '#shared/engine/possible';
import type { FactValue } from '#shared/engine/possible';

/** A patient of whom everything is known. */
export type ExactPatient = {
  readonly base: FactStates;
  /** Base and derived facts by id. */
  readonly facts: Readonly<Record<string, FactValue>>;
};

/** The same patient with the first possible value for whatever is not known. */
export function exactPatient(pack: Pack, base: FactStates): ExactPatient {
  const exact = Object.fromEntries(
    Object.entries(derive(pack, base))
      .filter(([id]) => pack.facts.some((fact) => fact.id === id))
      .map(([id, state]) => [id, { possible: oneOf(someValue(state)), narrowedBy: [] }]),
  );
  const states = derive(pack, exact);
  const facts = Object.fromEntries(
    Object.entries(states).map(([id, { possible }]) => {
      const value = onlyValue(possible);
      if (value === undefined) throw new Error(`${id} is open although all base facts are known`);
      return [id, value];
    }),
  );
  return { base: exact, facts };
}

function someValue({ possible }: FactState): FactValue {
  const value = possible.kind === 'range' ? possible.min : possible.values[0];
  if (value === undefined) throw new Error('A fact without a possible value');
  return value;
}
