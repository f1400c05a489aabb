import { all, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; any M1. */
export const surgPalliativeNephrectomy: Candidate = {
  id: 'surg-palliative-nephrectomy',
  name: 'Palliative nephrectomy',
  modality: 'surgery',
  slot: 'primary',
  intent: 'palliative',
  line: 'any M1',
  applies: all(is('setting', 'metastatic'), yes('primary_in_situ'), yes('primary_resectable_d')),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-palliative-nephrectomy#1',
      axis: 'symptoms',
      strength: 'strongly-supports',
      when: isOneOf('primary_symptoms', 'haematuria_massive', 'pain', 'paraneoplastic'),
      because:
        'Refractory bleeding, pain or paraneoplastic hypercalcaemia/erythrocytosis after ' +
        'less invasive measures',
      source: 'EAU24',
    },
    {
      id: 'surg-palliative-nephrectomy#2',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: is('primary_symptoms', 'haematuria'),
      because: 'Recurrent haematuria',
      source: 'EAU24',
    },
    {
      id: 'surg-palliative-nephrectomy#3',
      axis: 'symptoms',
      strength: 'strongly-opposes',
      when: is('primary_symptoms', 'none'),
      because: 'No local symptom',
      source: 'EAU24',
    },
    {
      id: 'surg-palliative-nephrectomy#4',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: is('imdc_group', 'poor'),
      because: 'Poor risk: prefer embolisation/RT',
      source: 'EMBO',
    },
  ],
  interactions: 'as CN',
  expectedBenefit: 'symptom control',
  dataNeeded: 'symptom severity, transfusions, alternatives tried',
};
