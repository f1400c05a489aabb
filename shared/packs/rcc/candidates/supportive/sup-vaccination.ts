import { always, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; before systemic. */
export const supVaccination: Candidate = {
  id: 'sup-vaccination',
  name: 'Vaccination',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'before systemic',
  applies: yes('advanced'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-vaccination#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because:
        'Inactivated influenza, COVID-19, pneumococcal, RSV, zoster (recombinant); no live ' +
        'vaccines on mTOR inhibitor/high-dose steroids',
      source: 'OPIN',
    },
  ],
  dataNeeded: 'record',
};
