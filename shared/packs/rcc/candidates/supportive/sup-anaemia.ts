import { any, below, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; any. */
export const supAnaemia: Candidate = {
  id: 'sup-anaemia',
  name: 'Anaemia management (iron, transfusion, ESA with caution)',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'any',
  applies: any(below('hb_g_dl', 10), yes('anaemia_symptomatic'), yes('blood_products_declined')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-anaemia#1',
      axis: 'symptoms',
      strength: 'strongly-supports',
      when: any(below('hb_g_dl', 8), yes('anaemia_symptomatic')),
      because: 'Transfuse if symptomatic or Hb < 7-8',
      source: 'OPIN',
    },
    {
      id: 'sup-anaemia#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: below('hb_g_dl', 10),
      because:
        'Work-up: iron, B12, bleeding, CKD; ESA only in CKD or belzutifan anaemia, ' +
        'thrombosis risk',
      source: 'OPIN',
    },
    {
      id: 'sup-anaemia#3',
      axis: 'health',
      strength: 'strongly-supports',
      when: yes('blood_products_declined'),
      because:
        'Blood products declined: early iron/B12/folate, ESA discussion, minimise blood ' +
        'sampling',
      source: 'OPIN',
    },
    {
      id: 'sup-anaemia#4',
      axis: 'health',
      strength: 'note',
      when: yes('blood_products_declined'),
      because: 'Transfusion is not an option as stated; confirm which components are accepted',
      source: 'OPIN',
    },
  ],
  interactions: 'belzutifan label: ESA use needs care',
  dataNeeded: 'ferritin/TSAT, haematuria, CKD',
};
