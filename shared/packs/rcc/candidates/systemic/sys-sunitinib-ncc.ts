import { all, any, atLeast, below, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L nccRCC, IO unsuitable. */
export const sysSunitinibNcc: Candidate = {
  id: 'sys-sunitinib-ncc',
  name: 'Sunitinib (nccRCC)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L nccRCC, IO unsuitable',
  applies: all(yes('advanced'), is('line', 1), yes('is_ncc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-sunitinib-ncc#1',
      axis: 'health',
      strength: 'weakly-supports',
      when: all(isOneOf('io_block', 'excluding', 'relative'), isNot('histology', 'papillary')),
      because: 'TKI option when IO unsuitable',
      source: 'ASPEN',
    },
    {
      id: 'sys-sunitinib-ncc#2',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: is('histology', 'papillary'),
      because: 'Cabozantinib superior in papillary',
      source: 'PAPMET',
    },
    {
      id: 'sys-sunitinib-ncc#3',
      axis: 'health',
      strength: 'weakly-opposes',
      when: is('io_block', 'none'),
      because: 'IO-TKI has higher activity (single-arm)',
      source: 'KNB61',
    },
    {
      id: 'sys-sunitinib-ncc#4',
      axis: 'health',
      strength: 'strongly-opposes',
      when: any(below('lvef', 50), atLeast('qtc_ms', 500)),
      because: 'Cardiac',
      source: 'LABEL',
    },
  ],
  orientation: '50 mg 4/2',
  interactions: 'as sunitinib',
  expectedBenefit: 'PFS 8.3 mo',
};
