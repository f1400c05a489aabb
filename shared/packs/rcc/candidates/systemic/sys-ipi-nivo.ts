import { all, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L ccRCC, IMDC int/poor. */
export const sysIpiNivo: Candidate = {
  id: 'sys-ipi-nivo',
  name: 'Ipilimumab + nivolumab',
  modality: 'immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L ccRCC, IMDC int/poor',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO', 'IO2'],
  classes: ['IO', 'CTLA4'],
  arguments: [
    {
      id: 'sys-ipi-nivo#1',
      axis: 'biology',
      strength: 'strongly-supports',
      when: isOneOf('imdc_group', 'intermediate', 'poor'),
      because: 'Intermediate/poor risk: OS benefit sustained at 8-9 years; ~1/3 alive at 7.5 y',
      source: 'CM214',
    },
    {
      id: 'sys-ipi-nivo#2',
      axis: 'biology',
      strength: 'strongly-supports',
      when: isOneOf('imdc_group', 'intermediate', 'poor'),
      because: 'Guideline-preferred in int/poor; treatment-free survival possible',
      source: 'ESMO24',
    },
    {
      id: 'sys-ipi-nivo#3',
      axis: 'biology',
      strength: 'strongly-supports',
      when: yes('sarcomatoid'),
      because: 'Sarcomatoid: OS HR 0.45, CR 19%',
      source: 'SARC',
    },
    {
      id: 'sys-ipi-nivo#4',
      axis: 'health',
      strength: 'strongly-supports',
      when: all(is('vegf_block', 'excluding'), is('io_block', 'none')),
      because: 'VEGF inhibitor contraindicated: the only OS-proven combination without TKI',
      source: 'CM214',
    },
    {
      id: 'sys-ipi-nivo#5',
      axis: 'health',
      strength: 'weakly-supports',
      when: is('vegf_block', 'relative'),
      because: 'VEGF inhibitor problematic',
      source: 'OPIN',
    },
    {
      id: 'sys-ipi-nivo#6',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: is('imdc_group', 'favourable'),
      because:
        'Favourable: not licensed (EU/US); lower ORR/PFS than sunitinib, OS HR 0.80-0.82 ns. ' +
        'ESMO/EAU do not recommend',
      source: 'CM214',
    },
    {
      id: 'sys-ipi-nivo#7',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: yes('urgent_response_needed'),
      because: 'Rapid response needed: primary PD ~20%, ORR 39%',
      source: 'CM214',
    },
  ],
  orientation: 'Nivolumab 3 mg/kg + ipilimumab 1 mg/kg q3w x4, then nivolumab 480 mg q4w',
  interactions: 'No wound-healing problem; steroids >=10 mg blunt effect; RT may run concurrently',
  expectedBenefit: 'Int/poor 8 y: OS 46.7 v 26.0 mo HR 0.69; ORR 42%, CR ~11%; G3-4 TRAE ~46%',
  dataNeeded: 'IMDC, autoimmune/transplant, steroids, LFT, TSH/cortisol, ILD',
};
