import { all, any, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.4; <=3 lesions <=3 cm. */
export const ablLung: Candidate = {
  id: 'abl-lung',
  name: 'Thermal/cryoablation of lung metastases',
  modality: 'cryotherapy',
  slot: 'mets',
  intent: 'life-prolonging',
  line: '<=3 lesions <=3 cm',
  applies: all(is('setting', 'metastatic'), yes('met_lung'), yes('oligomet')),
  blocks: ['SCOPE', 'ABL'],
  arguments: [
    {
      id: 'abl-lung#1',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('mets_all_locally_treatable'),
      because: 'Small peripheral lesions; alternative to surgery/SABR',
      source: 'LUNGABL',
    },
    {
      id: 'abl-lung#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: yes('unfit_surgery'),
      because: 'Unfit for surgery',
      source: 'LUNGABL',
    },
    {
      id: 'abl-lung#3',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: any(is('tempo', 'rapid'), is('imdc_group', 'poor')),
      because: 'Aggressive biology',
      source: 'LUNGABL',
    },
    {
      id: 'abl-lung#4',
      axis: 'extent',
      strength: 'excludes-overridable',
      when: not(yes('mets_all_locally_treatable')),
      because: 'Not all lesions treatable',
      source: 'LUNGABL',
    },
    {
      id: 'abl-lung#5',
      axis: 'extent',
      strength: 'weakly-supports',
      when: is('mets_count', 1),
      because:
        'Solitary metastasis: complete local therapy is the first question; confirm ' +
        'treatability if not stated',
      source: 'OPIN',
    },
  ],
  interactions: 'pneumothorax ~20-30%',
  expectedBenefit: 'LC 87/83% at 1/2 y',
  dataNeeded: 'size, location, pneumothorax risk',
};
