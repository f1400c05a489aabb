import { all, always, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L, exceptional. */
export const sysLegacyCytokineTemsirolimus: Candidate = {
  id: 'sys-legacy-cytokine-temsirolimus',
  name: 'Temsirolimus (legacy)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L, exceptional',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'MTOR'],
  classes: ['MTOR'],
  arguments: [
    {
      id: 'sys-legacy-cytokine-temsirolimus#1',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'Superseded by IO and IO-TKI combinations',
      source: 'OPIN',
    },
    {
      id: 'sys-legacy-cytokine-temsirolimus#2',
      axis: 'health',
      strength: 'strongly-supports',
      when: all(
        is('io_block', 'excluding'),
        is('vegf_block', 'excluding'),
        is('imdc_group', 'poor'),
      ),
      because: 'Both IO and VEGF-TKI impossible: temsirolimus (poor risk) remains licensed',
      source: 'OPIN',
    },
    {
      id: 'sys-legacy-cytokine-temsirolimus#3',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('ild'),
      because: 'Temsirolimus pneumonitis',
      source: 'LABEL',
    },
  ],
  orientation: 'temsirolimus 25 mg IV weekly',
  expectedBenefit: 'temsirolimus v IFN poor risk OS 10.9 v 7.3 mo (Hudes, NEJM 2007) [memory]',
};
