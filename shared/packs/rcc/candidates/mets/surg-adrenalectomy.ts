import { all, any, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.4; adrenal involved. */
export const surgAdrenalectomy: Candidate = {
  id: 'surg-adrenalectomy',
  name: 'Adrenalectomy (ipsilateral with nephrectomy / metastatic)',
  modality: 'surgery',
  slot: 'mets',
  intent: 'curative / life-prolonging',
  line: 'adrenal involved',
  applies: any(yes('adrenal_involved'), yes('met_adrenal')),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-adrenalectomy#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: yes('adrenal_involved'),
      because:
        'Clinical evidence of invasion/metastasis (routine ipsilateral adrenalectomy NOT ' +
        'indicated)',
      source: 'EAU24',
    },
    {
      id: 'surg-adrenalectomy#2',
      axis: 'extent',
      strength: 'weakly-supports',
      when: all(yes('met_adrenal'), yes('oligomet'), yes('mets_all_locally_treatable')),
      because: 'Isolated adrenal metastasis',
      source: 'METX',
    },
    {
      id: 'surg-adrenalectomy#3',
      axis: 'course',
      strength: 'weakly-supports',
      when: all(yes('met_adrenal'), yes('on_systemic'), is('progression_pattern', 'oligo')),
      because: 'Oligoprogressive adrenal metastasis (alternative to SABR)',
      source: 'OLIGOPROG',
    },
    {
      id: 'surg-adrenalectomy#4',
      axis: 'health',
      strength: 'weakly-opposes',
      when: yes('nephron_sparing_imperative'),
      because: 'Check contralateral adrenal/steroid need',
      source: 'OPIN',
    },
  ],
  interactions: 'adrenal insufficiency + IO hypophysitis: stress steroids',
  dataNeeded: 'adrenal imaging, cortisol (IO!)',
};
