import { all, any, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.4; isolated. */
export const ablAdrenalLiver: Candidate = {
  id: 'abl-adrenal-liver',
  name: 'Ablation of adrenal/liver/other metastasis',
  modality: 'cryotherapy',
  slot: 'mets',
  intent: 'life-prolonging',
  line: 'isolated',
  applies: all(
    is('setting', 'metastatic'),
    yes('oligomet'),
    any(yes('met_adrenal'), yes('met_liver')),
  ),
  blocks: ['SCOPE', 'ABL'],
  arguments: [
    {
      id: 'abl-adrenal-liver#1',
      axis: 'extent',
      strength: 'weakly-supports',
      when: yes('mets_all_locally_treatable'),
      because: 'Isolated lesion, surgery/SABR unsuitable',
      source: 'METX',
    },
    {
      id: 'abl-adrenal-liver#2',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: yes('met_adrenal'),
      because: 'Adrenal: hypertensive crisis - alpha-blockade/monitoring',
      source: 'OPIN',
    },
    {
      id: 'abl-adrenal-liver#3',
      axis: 'extent',
      strength: 'excludes-overridable',
      when: not(yes('mets_all_locally_treatable')),
      because: 'Not all lesions treatable',
      source: 'METX',
    },
  ],
};
