import type { Presence } from './scores.ts';

/** The answer that every possible reading of the case gives; unknown when they differ. */
export function agreed(readings: readonly Presence[]): Presence {
  const [first, ...others] = readings;
  if (first === undefined) return 'unknown';
  return others.every((other) => other === first) ? first : 'unknown';
}

/** The answer to something that is known to hold or not. */
export function yesOrNo(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}
