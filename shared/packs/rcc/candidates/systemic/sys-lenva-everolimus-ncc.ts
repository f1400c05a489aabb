import { all, atLeast, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L-2L nccRCC. */
export const sysLenvaEverolimusNcc: Candidate = {
  id: 'sys-lenva-everolimus-ncc',
  name: 'Lenvatinib + everolimus (chromophobe/other)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L-2L nccRCC',
  applies: all(yes('advanced'), yes('is_ncc'), not(yes('prior_lenvatinib'))),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'VEGF', 'MTOR'],
  classes: ['VEGF', 'MTOR'],
  arguments: [
    {
      id: 'sys-lenva-everolimus-ncc#1',
      axis: 'biology',
      strength: 'weakly-supports',
      when: is('histology', 'chromophobe'),
      because: 'Chromophobe: mTOR-pathway biology; phase 2 responses (Hutson, Eur Urol 2021)',
      source: 'ASPEN',
    },
    {
      id: 'sys-lenva-everolimus-ncc#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: isOneOf('io_block', 'excluding', 'relative'),
      because: 'IO unsuitable',
      source: 'OPIN',
    },
    {
      id: 'sys-lenva-everolimus-ncc#3',
      axis: 'course',
      strength: 'weakly-supports',
      when: atLeast('line', 2),
      because: 'Later line',
      source: 'OPIN',
    },
  ],
  orientation: '18/5 mg',
  interactions: 'as sys-lenva-everolimus',
  expectedBenefit: 'ORR 26% (chromophobe 4/9)',
};
