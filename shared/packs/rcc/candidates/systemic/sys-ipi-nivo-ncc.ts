import { all, always, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L nccRCC. */
export const sysIpiNivoNcc: Candidate = {
  id: 'sys-ipi-nivo-ncc',
  name: 'Ipilimumab + nivolumab (nccRCC)',
  modality: 'immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L nccRCC',
  applies: all(yes('advanced'), is('line', 1), yes('is_ncc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'IO2'],
  classes: ['IO', 'CTLA4'],
  arguments: [
    {
      id: 'sys-ipi-nivo-ncc#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because:
        'Randomised phase 2: 12-mo OS 86.9 v 76.8% (primary endpoint met); median OS ' +
        'difference ns',
      source: 'SUNNI',
    },
    {
      id: 'sys-ipi-nivo-ncc#2',
      axis: 'biology',
      strength: 'strongly-supports',
      when: yes('sarcomatoid'),
      because: 'Sarcomatoid',
      source: 'SARC',
    },
    {
      id: 'sys-ipi-nivo-ncc#3',
      axis: 'health',
      strength: 'strongly-supports',
      when: is('vegf_block', 'excluding'),
      because: 'TKI contraindicated',
      source: 'SUNNI',
    },
    {
      id: 'sys-ipi-nivo-ncc#4',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: is('histology', 'chromophobe'),
      because: 'Chromophobe: low IO response',
      source: 'KN427',
    },
    {
      id: 'sys-ipi-nivo-ncc#5',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: yes('urgent_response_needed'),
      because: 'Slow/uncertain response',
      source: 'SUNNI',
    },
  ],
  orientation: 'as sys-ipi-nivo',
  expectedBenefit: 'ORR ~33%; OS 42.4 v 33.9 mo',
  dataNeeded: 'as sys-ipi-nivo',
};
