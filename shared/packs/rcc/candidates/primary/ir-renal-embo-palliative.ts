import { all, below, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; bleeding or painful primary. */
export const irRenalEmboPalliative: Candidate = {
  id: 'ir-renal-embo-palliative',
  name: 'Renal artery embolisation (palliative)',
  modality: 'arterial embolisation',
  slot: 'primary',
  intent: 'palliative / emergency',
  line: 'bleeding or painful primary',
  applies: all(
    yes('primary_in_situ'),
    isOneOf('primary_symptoms', 'haematuria', 'haematuria_massive', 'pain', 'paraneoplastic'),
  ),
  blocks: ['SCOPE'],
  arguments: [
    {
      id: 'ir-renal-embo-palliative#1',
      axis: 'symptoms',
      strength: 'confirming',
      when: is('primary_symptoms', 'haematuria_massive'),
      because: 'Life-threatening haematuria',
      source: 'EMBO',
    },
    {
      id: 'ir-renal-embo-palliative#2',
      axis: 'symptoms',
      strength: 'strongly-supports',
      when: all(isOneOf('primary_symptoms', 'haematuria', 'pain'), yes('unfit_surgery')),
      because: 'Symptomatic primary, unfit for or declining surgery (EAU)',
      source: 'EMBO',
    },
    {
      id: 'ir-renal-embo-palliative#3',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: all(isOneOf('primary_symptoms', 'haematuria', 'pain'), not(yes('unfit_surgery'))),
      because: 'Bridge or alternative to palliative nephrectomy',
      source: 'EMBO',
    },
    {
      id: 'ir-renal-embo-palliative#4',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: is('primary_symptoms', 'paraneoplastic'),
      because: 'Paraneoplastic syndrome, inoperable',
      source: 'EMBO',
    },
    {
      id: 'ir-renal-embo-palliative#5',
      axis: 'health',
      strength: 'strongly-opposes',
      when: all(below('egfr', 30), not(yes('dialysis')), yes('nephron_sparing_imperative')),
      because: 'Solitary kidney/eGFR <30 mL/min/1.73 m²: dialysis risk - superselective only',
      source: 'EMBO',
    },
    {
      id: 'ir-renal-embo-palliative#6',
      axis: 'health',
      strength: 'excludes-for-now',
      when: yes('obstructive_aki_or_sepsis'),
      because: 'Untreated infection/obstruction: abscess risk',
      source: 'EMBO',
      until: 'infection / obstruction is treated',
    },
    {
      id: 'ir-renal-embo-palliative#7',
      axis: 'goals',
      strength: 'note',
      when: yes('blood_products_declined'),
      because:
        'Blood products declined: embolisation lowers but does not remove bleeding risk and ' +
        'has no transfusion rescue',
      source: 'OPIN',
    },
  ],
  interactions:
    'post-embolisation syndrome 2-5 d (fever, pain); restart VEGF-TKI only after bleeding' +
    ' has stopped; contrast + CKD',
  expectedBenefit: 'control of bleeding ~80-95%',
  dataNeeded: 'eGFR, solitary kidney, coagulation, contrast allergy',
};
