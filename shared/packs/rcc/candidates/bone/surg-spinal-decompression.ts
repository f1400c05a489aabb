import { above, all, any, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; MSCC, instability. */
export const surgSpinalDecompression: Candidate = {
  id: 'surg-spinal-decompression',
  name: 'Spinal decompression + stabilisation',
  modality: 'surgery',
  slot: 'bone',
  intent: 'emergency / palliative',
  line: 'MSCC, instability',
  applies: any(is('cord_compression', 'confirmed'), yes('spine_unstable')),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-spinal-decompression#1',
      axis: 'symptoms',
      strength: 'strongly-supports',
      when: is('cord_compression', 'confirmed'),
      because: 'Confirmed MSCC, single level, radioresistant RCC, life expectancy >=3 months',
      source: 'PATCHELL',
    },
    {
      id: 'surg-spinal-decompression#2',
      axis: 'extent',
      strength: 'strongly-supports',
      when: yes('spine_unstable'),
      because: 'Mechanical instability (SINS): stabilisation',
      source: 'PATCHELL',
    },
    {
      id: 'surg-spinal-decompression#3',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('life_expectancy', 'lt3m'),
      because: 'Life expectancy < 3 months: RT alone',
      source: 'PATCHELL',
    },
    {
      id: 'surg-spinal-decompression#4',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: all(above('mets_count', 10), is('imdc_group', 'poor')),
      because: 'High burden, poor risk',
      source: 'PATCHELL',
    },
    {
      id: 'surg-spinal-decompression#5',
      axis: 'health',
      strength: 'strongly-opposes',
      when: is('life_expectancy', 'lt3m'),
      because: 'Survival condition of the surgical trial (>= 3 months) not met',
      source: 'PATCHELL',
    },
  ],
  interactions: 'preoperative embolisation; postop SBRT/RT; no TKI until healed',
  expectedBenefit: 'ambulation 84 v 57%',
  dataNeeded: 'neurological grade, time since loss of ambulation (<48 h), SINS',
};
