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
];
