import { all, always, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.2; after nephrectomy. */
export const adjTki: Candidate = {
  id: 'adj-tki',
  name: 'Adjuvant VEGF-TKI',
  modality: 'targeted drug',
  slot: 'adjuvant',
  intent: 'curative (adjuvant)',
  line: 'after nephrectomy',
  applies: all(isOneOf('setting', 'resected_ned', 'resected_m1_ned'), yes('is_ccrcc')),
  blocks: ['SCOPE', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'adj-tki#1',
      axis: 'evidence',
      strength: 'excludes-overridable',
      when: always,
      because:
        'No OS gain; toxicity; pazopanib after metastasectomy: harm signal. EAU: do not ' +
        'offer. (US: sunitinib still labelled)',
      source: 'ADJTKI',
    },
    {
      id: 'adj-tki#2',
      axis: 'extent',
      strength: 'excludes-overridable',
      when: yes('local_recurrence'),
      because: 'Local recurrence present: not disease-free, adjuvant therapy not applicable',
      source: 'OPIN',
    },
  ],
};
