import type { FactDefinition } from '../../../engine/pack.ts';

/** What speaks against checkpoint inhibitors. */
export const immunityFacts: readonly FactDefinition[] = [
  {
    id: 'autoimmune',
    label: 'Autoimmune disease',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        mild_controlled: 'mild, controlled',
        active_moderate: 'active, moderate',
        severe: 'severe or organ-threatening',
      },
    },
    meaning:
      'mild = hypothyroidism, vitiligo, limited psoriasis, T1DM; severe = ' +
      'neurological/cardiac/organ-threatening (myasthenia, GBS, MS active, myocarditis, ' +
      'vasculitis, SLE nephritis)',
    fields: ['health.autoimmune'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'transplant',
    label: 'Transplant',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        kidney: 'kidney graft',
        other_solid: 'other solid-organ graft',
        allo_hsct: 'allogeneic HSCT',
      },
    },
    meaning: 'Functioning graft',
    fields: ['health.transplant'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'steroid_mg',
    label: 'Systemic steroid',
    domain: {
      kind: 'number',
      min: 0,
      max: Infinity,
      integer: false,
      unit: 'mg/day prednisolone eq.',
    },
    meaning: 'Systemic, other than replacement',
    fields: ['health.steroidMgPerDay'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'ild',
    label: 'Interstitial lung disease',
    domain: { kind: 'yes-no' },
    meaning: 'Interstitial lung disease / previous non-infectious pneumonitis',
    fields: ['health.interstitialLungDisease'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'prior_irae',
    label: 'Previous immune-related toxicity',
    domain: {
      kind: 'choice',
      labels: {
        none: 'none',
        mild: 'mild',
        g3_nonendocrine: 'grade 3, non-endocrine',
        g4_or_organ_threatening: 'grade 4 or organ-threatening',
      },
    },
    meaning: 'Previous immune-related toxicity',
    fields: ['health.priorImmuneToxicity'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'severe_irae_now',
    label: 'Severe immune-related toxicity now',
    domain: { kind: 'yes-no' },
    meaning: 'Grade >=3 irAE now',
    fields: ['health.severeImmuneToxicityNow'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'active_infection',
    label: 'Uncontrolled infection',
    domain: { kind: 'yes-no' },
    meaning: 'Uncontrolled infection incl. viraemic HBV/HIV',
    fields: ['health.activeInfection'],
    suppliedBy: 'Oncology',
  },
];
