import type { DerivedFact, FactStates } from '../../../engine/pack.ts';
import { oneOf } from '../../../engine/possible.ts';
import type { FactValue, Possible } from '../../../engine/possible.ts';
import { valuesOf } from './values.ts';

const USUALLY_RESECTABLE: readonly FactValue[] = ['T1a', 'T1b', 'T2a', 'T2b'];

/**
 * The surgeon's judgement when it is stated; presumed for T1 and T2 without nodes, thrombus or
 * local recurrence. A presumption is shown as such.
 */
export const primaryResectable: DerivedFact = {
  id: 'primary_resectable_d',
  label: 'Resectable, stated or presumed',
  domain: { kind: 'yes-no' },
  meaning:
    'Resectable as stated; else presumed for T1a to T2b without positive nodes, venous ' +
    'thrombus or local recurrence; else unknown',
  fields: [],
  suppliedBy: 'Urology',
  from: ['primary_resectable', 't_stage', 'n_positive', 'thrombus', 'local_recurrence'],
  derive: (states) => statedOrPresumed(states),
  presumes: 'Presumed resectable: T1 or T2 without positive nodes; the surgeon has not said so',
};

function statedOrPresumed(states: FactStates): Possible {
  const stated = valuesOf(states, 'primary_resectable');
  if (stated.length === 1 || !isPresumable(states)) return oneOf(...stated);
  return oneOf(true);
}

function isPresumable(states: FactStates): boolean {
  const early = valuesOf(states, 't_stage').every((stage) => USUALLY_RESECTABLE.includes(stage));
  const nodeFree = !valuesOf(states, 'n_positive').includes(true);
  const certainThrombus = !valuesOf(states, 'thrombus').includes('none');
  const certainRecurrence = !valuesOf(states, 'local_recurrence').includes(false);
  return early && nodeFree && !certainThrombus && !certainRecurrence;
}
