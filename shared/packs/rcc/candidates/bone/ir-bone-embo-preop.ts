import { any, is, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; before bone surgery. */
export const irBoneEmboPreop: Candidate = {
  id: 'ir-bone-embo-preop',
  name: 'Preoperative embolisation of hypervascular bone/spine metastasis',
  modality: 'arterial embolisation',
  slot: 'bone',
  intent: 'adjunct',
  line: 'before bone surgery',
  applies: any(
    yes('planned_bone_surgery'),
    isNot('fracture', 'none'),
    is('cord_compression', 'confirmed'),
    yes('spine_unstable'),
  ),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'ir-bone-embo-preop#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: any(yes('planned_bone_surgery'), isNot('fracture', 'none'), yes('spine_unstable')),
      because:
        'RCC bone metastases bleed: embolise 24-72 h before open surgery or spinal ' +
        'stabilisation',
      source: 'EMBOB',
    },
    {
      id: 'ir-bone-embo-preop#2',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: is('cord_compression', 'confirmed'),
      because: 'Spine surgery: embolise if it does not delay decompression',
      source: 'EMBOB',
    },
    {
      id: 'ir-bone-embo-preop#3',
      axis: 'health',
      strength: 'excludes-overridable',
      when: any(is('anaesthetic_risk', 'prohibitive'), yes('refuses_surgery')),
      because: 'No open surgery possible or wanted: preoperative embolisation has no purpose',
      source: 'OPIN',
    },
    {
      id: 'ir-bone-embo-preop#4',
      axis: 'health',
      strength: 'note',
      when: yes('blood_products_declined'),
      because:
        'Blood products declined: embolisation lowers but does not remove bleeding risk ' +
        'and has no transfusion rescue',
      source: 'OPIN',
    },
  ],
  interactions: 'must not delay emergency decompression',
  expectedBenefit: 'less blood loss',
  dataNeeded: 'vascular anatomy (Adamkiewicz)',
};
