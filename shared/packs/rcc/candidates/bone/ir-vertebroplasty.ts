import { always, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; vertebral fracture. */
export const irVertebroplasty: Candidate = {
  id: 'ir-vertebroplasty',
  name: 'Vertebroplasty / kyphoplasty',
  modality: 'interventional',
  slot: 'bone',
  intent: 'palliative',
  line: 'vertebral fracture',
  applies: yes('vertebral_fracture_pain'),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'ir-vertebroplasty#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because: 'Painful vertebral fracture without compression',
      source: 'OPIN',
    },
    {
      id: 'ir-vertebroplasty#2',
      axis: 'symptoms',
      strength: 'excludes',
      when: isNot('cord_compression', 'none'),
      because: 'Epidural compression',
      source: 'OPIN',
    },
    {
      id: 'ir-vertebroplasty#3',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: yes('spine_unstable'),
      because: 'Posterior wall defect/instability: surgery',
      source: 'OPIN',
    },
    {
      id: 'ir-vertebroplasty#4',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: yes('spine_unstable'),
      because: 'Cement alone does not stabilise',
      source: 'OPIN',
    },
  ],
  interactions: 'before or after SBRT',
  dataNeeded: 'MRI, posterior wall, coagulation',
};
