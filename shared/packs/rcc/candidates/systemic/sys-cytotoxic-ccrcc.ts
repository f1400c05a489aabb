import { all, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; any. */
export const sysCytotoxicCcrcc: Candidate = {
  id: 'sys-cytotoxic-ccrcc',
  name: 'Cytotoxic chemotherapy in clear-cell RCC',
  modality: 'chemotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: 'any',
  applies: all(yes('advanced'), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'CHEMO'],
  classes: ['CHEMO'],
  arguments: [
    {
      id: 'sys-cytotoxic-ccrcc#1',
      axis: 'biology',
      strength: 'excludes-overridable',
      when: not(yes('sarcomatoid')),
      because:
        'Ineffective in clear-cell RCC (ORR <6%); not recommended by any guideline; also ' +
        'while sarcomatoid status is unknown',
      source: 'EAU24',
      failSafe: true,
    },
    {
      id: 'sys-cytotoxic-ccrcc#2',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: yes('sarcomatoid'),
      because: 'Sarcomatoid: gemcitabine+doxorubicin only historical; IO combination preferred',
      source: 'SARC',
    },
  ],
  orientation: 'none',
  expectedBenefit: 'no survival benefit',
};
