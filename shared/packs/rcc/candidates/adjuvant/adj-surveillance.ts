import { all, always, any, atLeast, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.2; after surgery. */
export const adjSurveillance: Candidate = {
  id: 'adj-surveillance',
  name: 'Risk-adapted surveillance without adjuvant therapy',
  modality: 'surveillance',
  slot: 'adjuvant',
  intent: 'curative follow-up',
  line: 'after surgery',
  applies: isOneOf('setting', 'resected_ned', 'resected_m1_ned'),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'adj-surveillance#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'Always a legitimate shared-decision alternative',
      source: 'EAU24',
    },
    {
      id: 'adj-surveillance#2',
      axis: 'extent',
      strength: 'strongly-supports',
      when: not(
        any(
          is('setting', 'resected_m1_ned'),
          isOneOf('t_stage', 'T3a', 'T3b', 'T3c', 'T4'),
          yes('n_positive'),
          all(isOneOf('t_stage', 'T2a', 'T2b'), any(is('grade', 4), yes('sarcomatoid'))),
        ),
      ),
      because: 'Low/intermediate risk: standard',
      source: 'EAU24',
    },
    {
      id: 'adj-surveillance#3',
      axis: 'health',
      strength: 'strongly-supports',
      when: any(is('io_block', 'excluding'), atLeast('ecog', 2)),
      because: 'IO contraindicated',
      source: 'OPIN',
    },
    {
      id: 'adj-surveillance#4',
      axis: 'biology',
      strength: 'strongly-supports',
      when: not(isOneOf('histology', 'clear_cell', 'unknown')),
      because: 'Non-clear-cell: no adjuvant standard',
      source: 'KN564',
    },
  ],
  orientation: 'CT chest/abdomen by risk',
  dataNeeded: 'risk class',
};
