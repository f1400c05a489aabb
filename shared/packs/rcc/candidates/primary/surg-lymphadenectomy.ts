import { all, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; cN0-1. */
export const surgLymphadenectomy: Candidate = {
  id: 'surg-lymphadenectomy',
  name: 'Lymph node dissection with nephrectomy',
  modality: 'surgery',
  slot: 'primary',
  intent: 'staging / local control',
  line: 'cN0-1',
  applies: all(
    yes('primary_in_situ'),
    yes('primary_resectable_d'),
    isOneOf('setting', 'localised', 'locally_advanced'),
  ),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'surg-lymphadenectomy#1',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('n_positive'),
      because: 'Clinically enlarged nodes: staging/local control',
      source: 'EAU24',
    },
    {
      id: 'surg-lymphadenectomy#2',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: not(yes('n_positive')),
      because: 'cN0: no survival benefit; do not extend',
      source: 'EORTC30881',
    },
  ],
  expectedBenefit: 'none proven',
  dataNeeded: 'node size',
};
