import { all, always, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emHaemoptysis: Candidate = {
  id: 'em-haemoptysis',
  name: 'Major haemoptysis / airway threat',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: all(yes('thoracic_bleed_or_airway'), yes('active_major_bleed')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-haemoptysis#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: always,
      because: 'Airway, bronchoscopy, bronchial artery embolisation, RT; VEGF-TKI contraindicated',
      source: 'OPIN',
    },
  ],
};
