import { all, always, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L, trial/named patient. */
export const sysSavolitinibDurvalumab: Candidate = {
  id: 'sys-savolitinib-durvalumab',
  name: 'Savolitinib + durvalumab (MET-driven papillary)',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L, trial/named patient',
  applies: all(yes('advanced'), is('histology', 'papillary'), yes('met_driven')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO'],
  classes: ['IO', 'OTHER'],
  arguments: [
    {
      id: 'sys-savolitinib-durvalumab#1',
      axis: 'access',
      strength: 'weakly-supports',
      when: is('trial_available', 'yes'),
      because: 'MET-driven: phase 2 ORR 53%; trial/expanded access',
      source: 'CALYPSO',
    },
    {
      id: 'sys-savolitinib-durvalumab#2',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'SAMETA phase 3 not read out in sources checked; not licensed for RCC',
      source: 'SAMETA',
    },
  ],
  orientation: '600 mg/d + 1500 mg q4w',
  expectedBenefit: 'ORR 53%, PFS 12 mo, OS 27 mo',
  dataNeeded: 'central MET NGS, LFT',
};
