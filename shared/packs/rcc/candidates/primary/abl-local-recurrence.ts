import { always, any, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; local recurrence. */
export const ablLocalRecurrence: Candidate = {
  id: 'abl-local-recurrence',
  name: 'Ablation of local recurrence',
  modality: 'thermal ablation / cryotherapy',
  slot: 'primary',
  intent: 'local control',
  line: 'local recurrence',
  applies: yes('local_recurrence'),
  blocks: ['SCOPE', 'ABL'],
  arguments: [
    {
      id: 'abl-local-recurrence#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'Small recurrence (about <= 3 cm): ablation possible',
      source: 'OPIN',
    },
    {
      id: 'abl-local-recurrence#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(yes('unfit_surgery'), yes('nephron_sparing_imperative')),
      because: 'Surgery not possible, or recurrence in a kidney remnant to be preserved',
      source: 'OPIN',
    },
    {
      id: 'abl-local-recurrence#3',
      axis: 'biology',
      strength: 'excludes-for-now',
      when: not(yes('histology_confirmed')),
      because: 'Biopsy first',
      source: 'OPIN',
      until: 'biopsy is available',
    },
    {
      id: 'abl-local-recurrence#4',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: any(is('tempo', 'rapid'), yes('sarcomatoid')),
      because: 'Aggressive biology: systemic therapy first',
      source: 'OPIN',
    },
  ],
};
