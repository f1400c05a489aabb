import type { FactDefinition } from '../../../engine/pack.ts';

/** The tumour in the kidney. */
export const primaryFacts: readonly FactDefinition[] = [
  {
    id: 't_stage',
    label: 'T category',
    domain: {
      kind: 'choice',
      labels: {
        T1a: 'T1a',
        T1b: 'T1b',
        T2a: 'T2a',
        T2b: 'T2b',
        T3a: 'T3a',
        T3b: 'T3b',
        T3c: 'T3c',
        T4: 'T4',
        TX: 'TX',
      },
    },
    meaning: 'cT or pT',
    fields: ['primaries.tnm'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'n_positive',
    label: 'Regional nodes involved',
    domain: { kind: 'yes-no' },
    meaning: 'cN1/pN1',
    fields: ['primaries.tnm'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'primary_in_situ',
    label: 'Primary tumour in place',
    domain: { kind: 'yes-no' },
    meaning: 'Primary tumour not removed',
    fields: ['primaries.inSitu'],
    suppliedBy: 'Urology',
  },
  {
    id: 'primary_size_cm',
    label: 'Size of the primary',
    domain: { kind: 'number', min: 0, max: Infinity, integer: false, unit: 'cm' },
    meaning: 'Largest diameter of the primary',
    fields: ['primaries.size'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'primary_growth_mm_y',
    label: 'Growth of the primary',
    domain: { kind: 'number', min: 0, max: Infinity, integer: false, unit: 'mm/year' },
    meaning: 'Growth on surveillance',
    fields: ['primaries.growthMmPerYear'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'primary_resectable',
    label: 'Resectable primary or local recurrence',
    domain: { kind: 'yes-no' },
    meaning:
      'Technically resectable primary (or local recurrence, when local_recurrence is true) ' +
      'as judged by the surgeon',
    fields: ['primaries.resectable'],
    suppliedBy: 'Urology',
  },
  {
    id: 'primary_symptoms',
    label: 'Local symptom of the primary',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        pain: 'pain',
        haematuria: 'haematuria',
        haematuria_massive: 'massive haematuria',
        paraneoplastic: 'paraneoplastic syndrome',
      },
    },
    meaning: 'Dominant local symptom of the primary',
    fields: ['primaries.localSymptom'],
    suppliedBy: 'Urology',
  },
  {
    id: 'primary_is_majority',
    label: 'Most tumour volume in the primary',
    domain: { kind: 'yes-no' },
    meaning: 'Primary holds the large majority (~>=90%) of the tumour volume',
    fields: ['disease.primaryHoldsMostVolume'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'thrombus',
    label: 'Venous tumour thrombus',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        renal_vein: 'renal vein',
        ivc_below_diaphragm: 'vena cava below the diaphragm',
        ivc_above_diaphragm: 'vena cava above the diaphragm',
      },
    },
    meaning: 'Venous tumour thrombus',
    fields: ['primaries.venousThrombus'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'nephron_sparing_imperative',
    label: 'Imperative to spare nephrons',
    domain: { kind: 'yes-no' },
    meaning: 'Solitary kidney, bilateral tumours, CKD or hereditary multifocality',
    fields: ['primaries.nephronSparingImperative'],
    suppliedBy: 'Urology',
  },
  {
    id: 'bowel_contact',
    label: 'Primary in contact with bowel',
    domain: { kind: 'yes-no' },
    meaning: 'Primary in direct contact with bowel',
    fields: ['primaries.bowelContact'],
    suppliedBy: 'Radiology',
  },
  {
    id: 'local_recurrence',
    label: 'Local recurrence',
    domain: { kind: 'yes-no' },
    meaning:
      'Recurrence in the renal fossa / remnant kidney after nephrectomy or partial nephrectomy',
    fields: ['primaries.localRecurrence'],
    suppliedBy: 'Radiology',
  },
];
