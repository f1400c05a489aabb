import { all, any, atLeast, below, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; bone mets. */
export const boneZoledronate: Candidate = {
  id: 'bone-zoledronate',
  name: 'Zoledronic acid',
  modality: 'bone-protective',
  slot: 'bone',
  intent: 'supportive',
  line: 'bone mets',
  applies: yes('met_bone'),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'bone-zoledronate#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: yes('met_bone'),
      because: 'Bone metastases (RCC subgroup SRE 37 v 74%); kidney function decides usability',
      source: 'DMAB',
    },
    {
      id: 'bone-zoledronate#2',
      axis: 'health',
      strength: 'excludes-overridable',
      when: any(below('egfr', 30), yes('dialysis')),
      because: 'eGFR < 30 mL/min',
      source: 'LABEL',
    },
    {
      id: 'bone-zoledronate#3',
      axis: 'health',
      strength: 'weakly-opposes',
      when: all(below('egfr', 60), atLeast('egfr', 30)),
      because: 'eGFR 30-60 mL/min/1.73 m²: adjust the dose',
      source: 'LABEL',
    },
    {
      id: 'bone-zoledronate#4',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('mronj_risk'),
      because: 'Dental disease first',
      source: 'DMAB',
    },
    {
      id: 'bone-zoledronate#5',
      axis: 'health',
      strength: 'excludes-for-now',
      when: yes('hypocalcaemia'),
      because: 'Hypocalcaemia',
      source: 'LABEL',
      until: 'hypocalcaemia is corrected',
    },
    {
      id: 'bone-zoledronate#6',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('life_expectancy', 'lt3m'),
      because: 'Last weeks',
      source: 'OPIN',
    },
  ],
  orientation: '4 mg IV q4-12w',
  interactions: 'as denosumab',
  expectedBenefit: 'SRE 37 v 74%',
  dataNeeded: 'creatinine each dose, Ca, dental',
};
