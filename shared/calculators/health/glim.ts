import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const GLIM: Calculator = {
  id: 'glim-weight-loss',
  spec: 'RCC-C-033',
  title: 'GLIM severity by weight loss',
  method:
    'Weight loss of 5 to 10 % within 6 months, or of 10 to 20 % in a longer time, is moderate; of ' +
    'more than 10 % within 6 months, or of more than 20 % in a longer time, severe. Exactly 5 or ' +
    '10 % counts as moderate. Only the criterion of weight loss, not the whole GLIM diagnosis',
  source: 'GLIM criteria of malnutrition',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type GlimPeriod = 'within-6-months' | 'beyond-6-months';
export type GlimSeverity = 'below' | 'moderate' | 'severe';

/**
 * Severity of malnutrition that a weight loss stands for, from the percent of body weight lost
 * (negative for a gain) and the time it took.
 *
 * @source GLIM criteria; clinical content, section 14.3.
 * @spec RCC-C-033
 */
export function glimSeverity(percent: number, period: GlimPeriod): GlimSeverity {
  const { moderateFrom, severeAbove } = LIMITS[period];
  if (percent > severeAbove) return 'severe';
  return percent >= moderateFrom ? 'moderate' : 'below';
}

const LIMITS = {
  'within-6-months': { moderateFrom: 5, severeAbove: 10 },
  'beyond-6-months': { moderateFrom: 10, severeAbove: 20 },
} as const;
