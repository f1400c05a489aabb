import { above, all, any, atLeast, atMost, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.5; brain mets. */
export const rtSrsBrain: Candidate = {
  id: 'rt-srs-brain',
  name: 'Stereotactic radiosurgery (brain)',
  modality: 'radiotherapy',
  slot: 'brain',
  intent: 'life-prolonging / palliative',
  line: 'brain mets',
  applies: isOneOf('brain_status', 'asymptomatic', 'symptomatic'),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-srs-brain#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: all(atLeast('brain_count', 1), atMost('brain_count', 4), atMost('brain_largest_cm', 3)),
      because: '1-4 lesions <= 3 cm: preferred (RCC radioresistant to WBRT)',
      source: 'BRAIN',
    },
    {
      id: 'rt-srs-brain#2',
      axis: 'extent',
      strength: 'weakly-supports',
      when: all(above('brain_count', 4), atMost('brain_count', 10)),
      because: '5-10 lesions: SRS over WBRT where volume allows',
      source: 'BRAIN',
    },
    {
      id: 'rt-srs-brain#3',
      axis: 'extent',
      strength: 'strongly-supports',
      when: any(above('brain_largest_cm', 3), yes('brain_mass_effect')),
      because: 'Cavity SRS after resection / fractionated SRS',
      source: 'BRAIN',
    },
    {
      id: 'rt-srs-brain#4',
      axis: 'extent',
      strength: 'excludes',
      when: yes('leptomeningeal'),
      because: 'Leptomeningeal',
      source: 'BRAIN',
    },
    {
      id: 'rt-srs-brain#5',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: above('brain_count', 10),
      because: '> 10 lesions',
      source: 'BRAIN',
    },
  ],
  orientation: '15-24 Gy x1 by volume or 27 Gy/3',
  interactions:
    'Treat brain BEFORE starting VEGF-TKI/IO when possible; continue IO; ' +
    'bevacizumab/TKI near SRS raises haemorrhage caution',
  expectedBenefit: 'LC 85-95%',
  dataNeeded: 'MRI <=2-4 w, count, volume, steroids, anticoagulation',
};
