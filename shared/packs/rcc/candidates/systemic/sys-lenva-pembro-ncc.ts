import { all, always, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L nccRCC. */
export const sysLenvaPembroNcc: Candidate = {
  id: 'sys-lenva-pembro-ncc',
  name: 'Lenvatinib + pembrolizumab (nccRCC)',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L nccRCC',
  applies: all(yes('advanced'), is('line', 1), yes('is_ncc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'VEGF'],
  classes: ['IO', 'VEGF'],
  arguments: [
    {
      id: 'sys-lenva-pembro-ncc#1',
      axis: 'biology',
      strength: 'strongly-supports',
      when: isOneOf('histology', 'papillary', 'unclassified', 'translocation'),
      because: 'Phase 2: ORR ~50%; ESMO/EAU option',
      source: 'KNB61',
    },
    {
      id: 'sys-lenva-pembro-ncc#2',
      axis: 'biology',
      strength: 'weakly-supports',
      when: isOneOf('histology', 'chromophobe', 'sdh_deficient', 'other_ncc'),
      because: 'Chromophobe ORR ~28%: best available IO-TKI signal',
      source: 'KNB61',
    },
    {
      id: 'sys-lenva-pembro-ncc#3',
      axis: 'extent',
      strength: 'strongly-supports',
      when: yes('urgent_response_needed'),
      because: 'High ORR',
      source: 'KNB61',
    },
    {
      id: 'sys-lenva-pembro-ncc#4',
      axis: 'biology',
      strength: 'weakly-supports',
      when: yes('sarcomatoid'),
      because: 'Sarcomatoid: IO preferred',
      source: 'SARC',
    },
    {
      id: 'sys-lenva-pembro-ncc#5',
      axis: 'evidence',
      strength: 'weakly-opposes',
      when: always,
      because: 'Single-arm evidence only',
      source: 'KNB61',
    },
  ],
  orientation: 'as sys-pembro-lenva',
  interactions: 'as lenvatinib',
  expectedBenefit: 'ORR ~50%, PFS ~18 mo, 12-mo OS 82%',
  dataNeeded: 'as sys-pembro-lenva',
};
