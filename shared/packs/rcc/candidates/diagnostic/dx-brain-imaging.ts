import { all, always, is } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.9; metastatic. */
export const dxBrainImaging: Candidate = {
  id: 'dx-brain-imaging',
  name: 'Brain MRI (or CT)',
  modality: 'diagnostic',
  slot: 'diagnostic',
  intent: 'diagnostic',
  line: 'metastatic',
  applies: all(is('setting', 'metastatic'), is('brain_status', 'not_imaged')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'dx-brain-imaging#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because:
        'EAU (weak): when systemic therapy or CN considered; do not start VEGF-TKI/CN without' +
        ' it if neurological symptoms',
      source: 'EAU22c',
    },
  ],
};
