import { any, below, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; bone mets. */
export const boneDenosumab: Candidate = {
  id: 'bone-denosumab',
  name: 'Denosumab',
  modality: 'bone-protective',
  slot: 'bone',
  intent: 'supportive',
  line: 'bone mets',
  applies: yes('met_bone'),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'bone-denosumab#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: yes('met_bone'),
      because: 'Bone metastases: fewer skeletal events',
      source: 'DMAB',
    },
    {
      id: 'bone-denosumab#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(below('egfr', 30), yes('dialysis')),
      because:
        'eGFR <30 mL/min/1.73 m²: preferred over zoledronate, but severe hypocalcaemia risk - ' +
        'check Ca/vit D',
      source: 'DMAB',
    },
    {
      id: 'bone-denosumab#3',
      axis: 'health',
      strength: 'excludes-for-now',
      when: yes('hypocalcaemia'),
      because: 'Uncorrected hypocalcaemia',
      source: 'LABEL',
      until: 'hypocalcaemia is corrected',
    },
    {
      id: 'bone-denosumab#4',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('mronj_risk'),
      because: 'Dental disease: dentist first (MRONJ, higher with VEGF-TKI)',
      source: 'DMAB',
    },
    {
      id: 'bone-denosumab#5',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('life_expectancy', 'lt3m'),
      because: 'No benefit in last weeks',
      source: 'OPIN',
    },
  ],
  orientation: '120 mg SC q4w (q12w de-escalation)',
  interactions: 'MRONJ with VEGF-TKI: pause TKI for dental surgery; hypercalcaemia rebound on stop',
  expectedBenefit: 'SRE delay',
  dataNeeded: 'Ca, vit D, dental check, eGFR',
};
