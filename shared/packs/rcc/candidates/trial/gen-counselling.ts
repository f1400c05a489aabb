import { always, any, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.8; any. */
export const genCounselling: Candidate = {
  id: 'gen-counselling',
  name: 'Genetic counselling and germline testing',
  modality: 'genetics',
  slot: 'trial',
  intent: 'supportive',
  line: 'any',
  applies: always,
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'gen-counselling#1',
      axis: 'biology',
      strength: 'strongly-supports',
      when: yes('family_history_or_young'),
      because: 'Age <=46, bilateral/multifocal, relatives, syndromic histology (EAU strong: <46 y)',
      source: 'EAU22c',
    },
    {
      id: 'gen-counselling#2',
      axis: 'biology',
      strength: 'strongly-supports',
      when: any(isNot('hereditary', 'none'), isOneOf('histology', 'fh_deficient', 'sdh_deficient')),
      because: 'Suspected/known syndrome or FH/SDH-deficient tumour',
      source: 'EAU22c',
    },
    {
      id: 'gen-counselling#3',
      axis: 'biology',
      strength: 'weakly-supports',
      when: any(is('histology', 'translocation'), is('histology', 'medullary')),
      because: 'Young-onset subtype: counsel (RMC: sickle-trait testing of relatives)',
      source: 'OPIN',
    },
  ],
  orientation: 'FH, VHL, MET, FLCN, SDHx, BAP1, TSC1/2, PTEN',
  interactions: 'informs surgery margin, AS, belzutifan; cascade testing',
  dataNeeded: '3-generation pedigree, skin/uterine leiomyomas, pneumothorax, phaeochromocytoma',
};
