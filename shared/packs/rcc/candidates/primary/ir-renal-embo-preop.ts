import { all, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; large/thrombus. */
export const irRenalEmboPreop: Candidate = {
  id: 'ir-renal-embo-preop',
  name: 'Renal artery embolisation before nephrectomy',
  modality: 'arterial embolisation',
  slot: 'primary',
  intent: 'adjunct',
  line: 'large/thrombus',
  applies: all(yes('primary_in_situ'), yes('primary_resectable_d'), isNot('thrombus', 'none')),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'ir-renal-embo-preop#1',
      axis: 'extent',
      strength: 'weakly-supports',
      when: isOneOf('thrombus', 'ivc_below_diaphragm', 'ivc_above_diaphragm'),
      because: 'Selected large hilar tumours/high thrombus (24-48 h before)',
      source: 'EMBO',
    },
    {
      id: 'ir-renal-embo-preop#2',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: is('thrombus', 'renal_vein'),
      because: 'Routine pre-nephrectomy embolisation: no benefit (EAU)',
      source: 'EMBO',
    },
    {
      id: 'ir-renal-embo-preop#3',
      axis: 'health',
      strength: 'note',
      when: yes('blood_products_declined'),
      because:
        'Blood products declined: embolisation lowers but does not remove bleeding risk ' +
        'and has no transfusion rescue',
      source: 'OPIN',
    },
  ],
  interactions: 'post-embolisation syndrome',
};
