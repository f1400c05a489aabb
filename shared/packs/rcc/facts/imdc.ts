import type { FactDefinition } from '../../../engine/pack.ts';

/** The six adverse factors of the IMDC score; limits are the reporting laboratory's own. */
export const imdcFacts: readonly FactDefinition[] = [
  {
    id: 'imdc_kps_lt80',
    label: 'Karnofsky below 80',
    domain: { kind: 'yes-no' },
    meaning: 'Karnofsky <80',
    fields: ['health.kps'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'imdc_lt1y',
    label: 'Under 1 year from diagnosis to systemic therapy',
    domain: { kind: 'yes-no' },
    meaning: '<1 year diagnosis -> systemic therapy',
    fields: [
      'disease.diagnosedOn',
      'disease.systemicTherapyStart',
      'disease.monthsToSystemicTherapy',
    ],
    suppliedBy: 'Oncology',
  },
  {
    id: 'imdc_hb',
    label: 'Haemoglobin below the lower limit',
    domain: { kind: 'yes-no' },
    meaning: 'Haemoglobin < LLN',
    fields: ['labs.haemoglobin'],
    suppliedBy: 'Laboratory',
  },
  {
    id: 'imdc_ca',
    label: 'Corrected calcium above the upper limit',
    domain: { kind: 'yes-no' },
    meaning: 'Corrected calcium > ULN',
    fields: ['labs.calcium', 'labs.albumin'],
    suppliedBy: 'Laboratory',
  },
  {
    id: 'imdc_anc',
    label: 'Neutrophils above the upper limit',
    domain: { kind: 'yes-no' },
    meaning: 'Neutrophils > ULN',
    fields: ['labs.neutrophils'],
    suppliedBy: 'Laboratory',
  },
  {
    id: 'imdc_plt',
    label: 'Platelets above the upper limit',
    domain: { kind: 'yes-no' },
    meaning: 'Platelets > ULN',
    fields: ['labs.platelets'],
    suppliedBy: 'Laboratory',
  },
];
