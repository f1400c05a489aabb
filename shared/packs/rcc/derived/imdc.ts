import type { DerivedFact, FactStates } from '../../../engine/pack.ts';
import { oneOf } from '../../../engine/possible.ts';
import type { FactValue, Possible } from '../../../engine/possible.ts';
import { imdcFacts as factors } from '../facts/imdc.ts';
import { valuesOf } from './values.ts';

const FACTORS = factors.map((factor) => factor.id);

/** How many of the six adverse factors are, or may be, present. */
export const imdcScore: DerivedFact = {
  id: 'imdc_score',
  label: 'IMDC factors',
  domain: { kind: 'number', min: 0, max: 6, integer: true },
  meaning: 'Number of adverse IMDC factors: from those present to those present or unknown',
  fields: [],
  suppliedBy: 'Oncology',
  from: FACTORS,
  derive: (states) => oneOf(...reachableScores(states)),
};

/** Every risk group the factors still allow; not applicable unless the disease is advanced. */
export const imdcGroup: DerivedFact = {
  id: 'imdc_group',
  label: 'IMDC risk group',
  domain: {
    kind: 'choice',
    labels: {
      favourable: 'favourable',
      intermediate: 'intermediate',
      poor: 'poor',
      na: 'not applicable',
    },
  },
  meaning: '0 factors favourable, 1-2 intermediate, 3-6 poor; not applicable if not advanced',
  fields: [],
  suppliedBy: 'Oncology',
  from: ['imdc_score', 'advanced'],
  explainedBy: FACTORS,
  derive: reachableGroups,
};

function reachableScores(states: FactStates): readonly number[] {
  const answers = FACTORS.map((factor) => valuesOf(states, factor));
  const present = answers.filter((values) => values.length === 1 && values[0] === true).length;
  const open = answers.filter((values) => values.length > 1).length;
  return Array.from({ length: open + 1 }, (_, more) => present + more);
}

function reachableGroups(states: FactStates): Possible {
  const advanced = valuesOf(states, 'advanced');
  if (!advanced.includes(true)) return oneOf('na');
  const groups = valuesOf(states, 'imdc_score').map(groupOf);
  return advanced.includes(false) ? oneOf(...groups, 'na') : oneOf(...groups);
}

function groupOf(score: FactValue): FactValue {
  if (score === 0) return 'favourable';
  return score === 1 || score === 2 ? 'intermediate' : 'poor';
}
