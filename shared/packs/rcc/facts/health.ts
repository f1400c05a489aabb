import type { FactDefinition } from '../../../engine/pack.ts';

/** What the patient can stand. */
export const healthFacts: readonly FactDefinition[] = [
  {
    id: 'age_years',
    label: 'Age',
    domain: { kind: 'number', min: 0, max: Infinity, integer: true, unit: 'years' },
    meaning: 'Age of the patient',
    fields: ['patient.born', 'patient.ageYears'],
    suppliedBy: 'Nurse specialist',
  },
  {
    id: 'ecog',
    label: 'ECOG',
    domain: { kind: 'number', min: 0, max: 4, integer: true },
    meaning: 'ECOG performance status (worst cancer-related; note reversible causes)',
    fields: ['health.ecog'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'frailty',
    label: 'Frailty',
    domain: { kind: 'choice', labels: { fit: 'fit', vulnerable: 'vulnerable', frail: 'frail' } },
    meaning: 'G8/CGA or clinical frailty scale',
    fields: ['health.frailty'],
    suppliedBy: 'Nurse specialist',
  },
  {
    id: 'life_expectancy',
    label: 'Life expectancy',
    domain: {
      kind: 'choice',
      labels: { lt3m: 'under 3 months', '3to12m': '3 to 12 months', gt12m: 'over 12 months' },
    },
    meaning: 'All-cause estimate',
    fields: ['health.lifeExpectancy'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'anaesthetic_risk',
    label: 'Anaesthetic risk',
    domain: {
      kind: 'choice',
      labels: { acceptable: 'acceptable', high: 'high', prohibitive: 'prohibitive' },
    },
    meaning: 'For major surgery',
    fields: ['health.anaestheticRisk'],
    suppliedBy: 'Anaesthesia',
  },
  {
    id: 'pregnancy',
    label: 'Pregnancy',
    domain: { kind: 'choice', labels: { no: 'no', possible: 'possible', pregnant: 'pregnant' } },
    meaning:
      'possible = childbearing potential / partner of childbearing potential without ' +
      'contraception plan',
    fields: ['health.pregnancy'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'oral_ok',
    label: 'Oral drugs possible',
    domain: { kind: 'yes-no' },
    meaning: 'Can swallow and absorb oral drugs',
    fields: ['health.oralIntake'],
    suppliedBy: 'Nurse specialist',
  },
  {
    id: 'sex',
    label: 'Sex',
    domain: { kind: 'choice', labels: { male: 'male', female: 'female' } },
    meaning: 'Sex recorded for the patient',
    fields: ['patient.sex'],
    suppliedBy: 'Coordinator',
  },
  {
    id: 'weight_loss_pct',
    label: 'Weight loss',
    domain: { kind: 'number', min: 0, max: Infinity, integer: false, unit: '% in 6 months' },
    meaning: 'Weight lost in the last 6 months',
    fields: ['health.weightLossPercent', 'health.weightKg', 'health.earlierWeightKg'],
    suppliedBy: 'Nurse specialist',
  },
  {
    id: 'raised_icp',
    label: 'Raised intracranial pressure',
    domain: { kind: 'yes-no' },
    meaning: 'Raised intracranial pressure',
    fields: ['health.raisedIntracranialPressure'],
    suppliedBy: 'Oncology',
  },
  {
    id: 'mronj_risk',
    label: 'Risk of jaw necrosis',
    domain: { kind: 'yes-no' },
    meaning: 'Poor dentition or planned invasive dental work',
    fields: ['health.jawNecrosisRisk'],
    suppliedBy: 'Dentistry',
  },
];
