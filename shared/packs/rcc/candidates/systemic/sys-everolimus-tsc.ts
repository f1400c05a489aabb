import { all, always, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; TSC. */
export const sysEverolimusTsc: Candidate = {
  id: 'sys-everolimus-tsc',
  name: 'Everolimus (TSC-associated disease)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: 'TSC',
  applies: is('hereditary', 'tsc'),
  blocks: ['SCOPE', 'GEN', 'TF', 'MTOR'],
  classes: ['MTOR'],
  arguments: [
    {
      id: 'sys-everolimus-tsc#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'mTOR-driven biology; licensed for TSC angiomyolipoma (EXIST-2); RCC evidence low',
      source: 'EXIST2',
    },
    {
      id: 'sys-everolimus-tsc#2',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: all(is('setting', 'metastatic'), yes('is_ccrcc')),
      because: 'Metastatic ccRCC in TSC: standard therapy not excluded',
      source: 'OPIN',
    },
  ],
  orientation: '10 mg/d',
  interactions: 'as everolimus',
  expectedBenefit: 'AML response 42%',
};
