import { all, always, any, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emMassiveHaematuria: Candidate = {
  id: 'em-massive-haematuria',
  name: 'Massive haematuria pathway',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: any(
    is('primary_symptoms', 'haematuria_massive'),
    all(
      yes('active_major_bleed'),
      yes('primary_in_situ'),
      isOneOf('bleeding_site', 'na', 'urinary'),
    ),
  ),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-massive-haematuria#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: always,
      because:
        'Resuscitate, 3-way catheter/irrigation, reverse anticoagulation, stop VEGF-TKI, ' +
        'urgent embolisation; nephrectomy if fails and fit; haemostatic RT if unfit',
      source: 'EMBO',
    },
  ],
  dataNeeded: 'Hb, coagulation, eGFR, clot retention',
};
