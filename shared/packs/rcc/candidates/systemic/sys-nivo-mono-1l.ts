import { all, any, atLeast, atMost, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L ccRCC, selected. */
export const sysNivoMono1l: Candidate = {
  id: 'sys-nivo-mono-1l',
  name: 'Nivolumab monotherapy',
  modality: 'immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L ccRCC, selected',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'IO'],
  classes: ['IO'],
  arguments: [
    {
      id: 'sys-nivo-mono-1l#1',
      axis: 'health',
      strength: 'strongly-supports',
      when: all(
        is('vegf_block', 'excluding'),
        any(is('frailty', 'frail'), is('ecog', 2), is('imdc_group', 'favourable')),
      ),
      because: 'TKI contraindicated and ipilimumab unsuitable/not licensed',
      source: 'KN427',
    },
    {
      id: 'sys-nivo-mono-1l#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: is('vegf_block', 'excluding'),
      because: 'TKI contraindicated',
      source: 'KN427',
    },
    {
      id: 'sys-nivo-mono-1l#3',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(is('frailty', 'frail'), is('ecog', 2), atLeast('age_years', 80)),
      because: 'Frail, ECOG 2 or >=80 y: less toxic than combinations',
      source: 'OPIN',
    },
    {
      id: 'sys-nivo-mono-1l#4',
      axis: 'health',
      strength: 'strongly-opposes',
      when: all(is('frailty', 'fit'), atMost('ecog', 1), is('vegf_block', 'none')),
      because: 'Fit patient: inferior to combinations; not licensed alone first-line',
      source: 'HCRN16260',
    },
    {
      id: 'sys-nivo-mono-1l#5',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: yes('urgent_response_needed'),
      because: 'ORR only ~34-36%',
      source: 'KN427',
    },
  ],
  orientation: '240 mg q2w / 480 mg q4w',
  interactions: 'no wound-healing issue',
  expectedBenefit:
    'ORR 34-36%, PFS ~7-8 mo (single-arm); ASCO: monotherapy for select patients by ' +
    'comorbidity',
  dataNeeded: 'autoimmune/transplant, steroids',
};
