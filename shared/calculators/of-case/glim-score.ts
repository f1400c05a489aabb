import { GLIM, type GlimSeverity, glimSeverity } from '../health/glim.ts';
import { GLIM_TEXT } from '../health/organ-text.ts';
import type { Score } from '../scores.ts';
import type { WeightReadings } from './weight-readings.ts';

/**
 * GLIM severity of the weight loss of a case, in the time the loss took.
 *
 * @spec RCC-C-033
 */
export function glimScore(weights: WeightReadings): Score {
  const { readings, inputs, notes, missingWeights, missingDays } = weights;
  const found = readings.flatMap(({ percent, periods }) =>
    periods.map((period) => glimSeverity(percent, period)),
  );
  const possible = SEVERITIES.filter((severity) => found.includes(severity));
  const base = { ...GLIM, inputs, notes };
  const missing = [...missingWeights, ...missingDays];
  if (possible.length === 0) {
    const statement = 'GLIM severity by weight loss not known';
    return { ...base, state: 'unknown', statement, missing };
  }
  const value = possible.map((severity) => GLIM_TEXT[severity]).join(' or ');
  const statement = `GLIM severity by weight loss: ${value}`;
  return possible.length === 1
    ? { ...base, state: 'known', value, statement, missing: [] }
    : { ...base, state: 'interval', value, statement, missing: missingDays };
}

const SEVERITIES: readonly GlimSeverity[] = ['below', 'moderate', 'severe'];
