import { all, always, any, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.11; any. */
export const emGiBleeding: Candidate = {
  id: 'em-gi-bleeding',
  name: 'Bleeding gastrointestinal / duodenal metastasis or invasion',
  modality: 'emergency',
  slot: 'emergency',
  intent: 'emergency',
  line: 'any',
  applies: all(
    is('bleeding_site', 'gi'),
    any(yes('active_major_bleed'), is('bleeding', 'recent_significant')),
  ),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'em-gi-bleeding#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: always,
      because:
        'Resuscitate; endoscopic haemostasis first, then transarterial embolisation; ' +
        'haemostatic RT for oozing; surgery if these fail or disease is resectable',
      source: 'OPIN',
    },
    {
      id: 'em-gi-bleeding#2',
      axis: 'health',
      strength: 'note',
      when: yes('unfit_surgery'),
      because: 'No surgery: endoscopy, embolisation and RT remain',
      source: 'OPIN',
    },
    {
      id: 'em-gi-bleeding#3',
      axis: 'health',
      strength: 'note',
      when: yes('blood_products_declined'),
      because:
        'IMPORTANT - blood products declined: earliest haemostasis, iron/ESA, ' +
        'antifibrinolytic; record accepted products',
      source: 'OPIN',
    },
  ],
  interactions:
    'VEGF-TKI and anticoagulant held; restart VEGF-TKI only after about 3-4 weeks ' +
    'without bleeding',
  dataNeeded: 'haemodynamics, Hb, coagulation, anticoagulant, CT angiography, endoscopy',
};
