import { all, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; pain refractory. */
export const irBoneEmboPalliative: Candidate = {
  id: 'ir-bone-embo-palliative',
  name: 'Embolisation of painful hypervascular metastasis',
  modality: 'arterial embolisation',
  slot: 'bone',
  intent: 'palliative',
  line: 'pain refractory',
  applies: all(yes('met_bone'), yes('bone_pain')),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'ir-bone-embo-palliative#1',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: yes('bone_pain'),
      because: 'Refractory pain after RT/where surgery not possible',
      source: 'EMBOB',
    },
    {
      id: 'ir-bone-embo-palliative#2',
      axis: 'health',
      strength: 'note',
      when: yes('blood_products_declined'),
      because:
        'Blood products declined: embolisation lowers but does not remove bleeding risk ' +
        'and has no transfusion rescue',
      source: 'OPIN',
    },
  ],
  expectedBenefit: 'relief ~6-9 mo in series',
};
