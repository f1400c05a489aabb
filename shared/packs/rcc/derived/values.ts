import type { FactStates } from '../../../engine/pack.ts';
import type { FactValue } from '../../../engine/possible.ts';

/** The values a choice or yes/no fact may still have; a pack that asks for others is broken. */
export function valuesOf(states: FactStates, fact: string): readonly FactValue[] {
  const possible = states[fact]?.possible;
  if (possible?.kind !== 'values') throw new Error(`Fact ${fact} has no list of values`);
  return possible.values;
}
