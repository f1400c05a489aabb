import { all, any, atLeast, atMost, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; local recurrence. */
export const surgLocalRecurrence: Candidate = {
  id: 'surg-local-recurrence',
  name: 'Resection of local recurrence after nephrectomy',
  modality: 'surgery',
  slot: 'primary',
  intent: 'curative intent',
  line: 'local recurrence',
  applies: yes('local_recurrence'),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-local-recurrence#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: all(yes('primary_resectable_d'), atMost('ecog', 1)),
      because: 'Isolated resectable local recurrence: complete resection',
      source: 'OPIN',
    },
    {
      id: 'surg-local-recurrence#2',
      axis: 'biology',
      strength: 'weakly-supports',
      when: atLeast('dfi_months', 12),
      because: 'Late recurrence (>= 12 months)',
      source: 'OPIN',
    },
    {
      id: 'surg-local-recurrence#3',
      axis: 'extent',
      strength: 'excludes-for-now',
      when: not(yes('primary_resectable_d')),
      because: 'Not resectable now',
      source: 'OPIN',
      until: 'restaging after systemic therapy shows resectability',
    },
    {
      id: 'surg-local-recurrence#4',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: all(
        is('setting', 'metastatic'),
        not(all(yes('oligomet'), yes('mets_all_locally_treatable'))),
      ),
      because: 'Metastases not all treatable: systemic therapy first',
      source: 'OPIN',
    },
    {
      id: 'surg-local-recurrence#5',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: any(is('tempo', 'rapid'), yes('sarcomatoid')),
      because: 'Aggressive biology: systemic therapy first',
      source: 'OPIN',
    },
  ],
  dataNeeded: 'time since nephrectomy, size, organ contact, PET/CT staging, biopsy if doubtful',
};
