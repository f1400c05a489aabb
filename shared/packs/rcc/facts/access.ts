import type { FactDefinition } from '../../../engine/pack.ts';

/** What can be had here. */
export const accessFacts: readonly FactDefinition[] = [
  {
    id: 'region',
    label: 'Region',
    domain: { kind: 'choice', labels: { eu: 'EU', us: 'US', other: 'other' } },
    meaning: 'For labels and access',
    fields: ['access.region'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'trial_available',
    label: 'Suitable trial open',
    domain: { kind: 'choice', labels: { yes: 'yes', no: 'no', unknown: 'not known' } },
    meaning: 'A trial this patient might enter is open',
    fields: ['access.suitableTrialOpen'],
    suppliedBy: 'Oncology',
  },
];
