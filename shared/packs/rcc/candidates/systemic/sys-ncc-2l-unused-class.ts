import { all, always, atLeast, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L nccRCC. */
export const sysNcc2lUnusedClass: Candidate = {
  id: 'sys-ncc-2l-unused-class',
  name: 'Second line nccRCC: unused VEGF class (cabozantinib or another unused TKI)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L nccRCC',
  applies: all(yes('advanced'), yes('is_ncc'), atLeast('line', 2)),
  blocks: ['SCOPE', 'GEN', 'SW', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-ncc-2l-unused-class#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'No randomised evidence; use the class not used; trial preferred',
      source: 'OPIN',
    },
  ],
};
