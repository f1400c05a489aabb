import { all, always, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L ccRCC. */
export const sysAvelumabAxi: Candidate = {
  id: 'sys-avelumab-axi',
  name: 'Avelumab + axitinib',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L ccRCC',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'VEGF'],
  classes: ['IO', 'VEGF'],
  arguments: [
    {
      id: 'sys-avelumab-axi#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'PFS/ORR gain, licensed',
      source: 'JAV101',
    },
    {
      id: 'sys-avelumab-axi#2',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'Final OS not significant (HR 0.88); not recommended by EAU/ESMO',
      source: 'JAV101',
    },
  ],
  orientation: 'Avelumab 800 mg q2w + axitinib 5 mg bid',
  interactions: 'as axitinib',
  expectedBenefit: 'OS 44.8 v 38.9 mo HR 0.88 ns; PFS HR 0.66; ORR 60%',
  dataNeeded: 'as sys-pembro-axi',
};
