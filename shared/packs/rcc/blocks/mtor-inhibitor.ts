import { is, isOneOf, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** Contraindications and cautions of everolimus and temsirolimus. */
export const mtorInhibitorBlock: Block = {
  id: 'MTOR',
  title: 'Everolimus-containing',
  arguments: [
    {
      id: 'MTOR-01',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('ild'),
      because: 'ILD/pneumonitis: everolimus pneumonitis ~10-15%',
      source: 'LABEL',
    },
    {
      id: 'MTOR-02',
      axis: 'health',
      strength: 'weakly-opposes',
      when: yes('cyp3a4_strong'),
      because: 'Strong CYP3A4/P-gp interaction',
      source: 'LABEL',
    },
    {
      id: 'MTOR-03',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('active_infection'),
      because: 'Uncontrolled infection',
      source: 'LABEL',
    },
    {
      id: 'MTOR-04',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('pregnancy', 'pregnant'),
      because: 'Pregnancy',
      source: 'LABEL',
    },
    {
      id: 'MTOR-05',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('child_pugh', 'C'),
      because: 'Child-Pugh C',
      source: 'LABEL',
    },
    {
      id: 'MTOR-06',
      axis: 'health',
      strength: 'weakly-opposes',
      when: isOneOf('wound', 'unhealed', 'recent_surgery_lt4w'),
      because: 'Impaired wound healing',
      source: 'LABEL',
    },
  ],
};
