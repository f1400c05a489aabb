import { yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.4; symptomatic. */
export const rtPalliativeThoraxSoft: Candidate = {
  id: 'rt-palliative-thorax-soft',
  name: 'Palliative RT to thoracic/soft-tissue/nodal lesion',
  modality: 'radiotherapy',
  slot: 'mets',
  intent: 'palliative',
  line: 'symptomatic',
  applies: yes('thoracic_bleed_or_airway'),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-palliative-thorax-soft#1',
      axis: 'symptoms',
      strength: 'strongly-supports',
      when: yes('thoracic_bleed_or_airway'),
      because: 'Haemoptysis/airway obstruction (with bronchoscopy/embolisation)',
      source: 'OPIN',
    },
  ],
  orientation: '20 Gy/5',
  interactions: 'VEGF-TKI excluded while bleeding',
  dataNeeded: 'bronchoscopy',
};
