import { always, any, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; local recurrence. */
export const rtSabrLocalRecurrence: Candidate = {
  id: 'rt-sabr-local-recurrence',
  name: 'SABR to local recurrence',
  modality: 'radiotherapy',
  slot: 'primary',
  intent: 'local control',
  line: 'local recurrence',
  applies: yes('local_recurrence'),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-sabr-local-recurrence#1',
      axis: 'health',
      strength: 'strongly-supports',
      when: any(
        yes('unfit_surgery'),
        is('anaesthetic_risk', 'high'),
        not(yes('primary_resectable_d')),
      ),
      because: 'Surgery not possible or not sensible: SABR if dose constraints are met',
      source: 'OPIN',
    },
    {
      id: 'rt-sabr-local-recurrence#2',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'Local alternative to resection in selected recurrences',
      source: 'OPIN',
    },
    {
      id: 'rt-sabr-local-recurrence#3',
      axis: 'extent',
      strength: 'excludes-overridable',
      when: yes('bowel_contact'),
      because: 'Direct bowel contact: perforation/fistula risk (same rule as SABR to the primary)',
      source: 'OPIN',
    },
    {
      id: 'rt-sabr-local-recurrence#4',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: any(is('tempo', 'rapid'), yes('sarcomatoid')),
      because: 'Aggressive biology: systemic therapy first',
      source: 'OPIN',
    },
  ],
};
