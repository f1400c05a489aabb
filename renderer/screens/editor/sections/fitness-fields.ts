import type { Comorbidity, Health, Medication } from '#shared/domain/health';
import { HEALTH_CHOICE_TEXT } from '#shared/report/health-text';

import { wordAt } from '../draft/draft.ts';
import { answered } from './beside.ts';
import { amount, describe, oneOf, RECORDED_ON, score } from './describe.ts';
import { type Field, optionsOf, plainOptions, type Section } from './field.ts';

const health = describe<Health>();
const comorbidity = describe<Comorbidity>();
const medication = describe<Medication>();

const KARNOFSKY = [100, 90, 80, 70, 60, 50, 40, 30, 20, 10, 0];

export const FITNESS_SECTION: Section = {
  id: 'fitness',
  title: 'Performance and reserve',
  root: ['health'],
  fields: [
    RECORDED_ON,
    health.dated('ecog', 'ECOG performance status', oneOf(plainOptions([0, 1, 2, 3, 4, 5])), {
      span: 24,
    }),
    health.dated('kps', 'Karnofsky performance status', oneOf(plainOptions(KARNOFSKY)), {
      span: 24,
      help: 'IMDC counts a Karnofsky status under 80 %.',
    }),
    score('performance-map'),
    score('imdc'),
    score('mskcc'),
    health.recorded('frailty', 'Frailty', oneOf(optionsOf(HEALTH_CHOICE_TEXT.frailty)), {
      span: 24,
    }),
    health.recorded(
      'lifeExpectancy',
      'Life expectancy',
      oneOf(optionsOf(HEALTH_CHOICE_TEXT.lifeExpectancy)),
      { span: 24 },
    ),
    health.recorded(
      'anaestheticRisk',
      'Anaesthetic risk',
      oneOf(optionsOf(HEALTH_CHOICE_TEXT.anaestheticRisk)),
      { span: 24 },
    ),
    health.dated('weightKg', 'Weight', amount('kg'), { span: 14 }),
    health.recorded('heightCm', 'Height', amount('cm'), { span: 10 }),
    health.dated('earlierWeightKg', 'Earlier weight', amount('kg'), {
      span: 14,
      isOfAnotherDay: true,
      help: 'Its date says how long ago; weight loss is computed from the two.',
    }),
    health.recorded('weightLossPercent', 'Weight lost in 6 months', amount('%'), { span: 10 }),
    health.answer('sarcopenia', 'Sarcopenia', {
      help: 'Low muscle mass by imaging, bioimpedance or DXA.',
    }),
    score('body-mass-index'),
    score('body-surface-area'),
    score('weight-loss'),
    score('cachexia'),
    score('glim-weight-loss'),
    health.recorded('pregnancy', 'Pregnancy', oneOf(optionsOf(HEALTH_CHOICE_TEXT.pregnancy))),
    health.recorded(
      'oralIntake',
      'Drugs by mouth',
      oneOf(optionsOf(HEALTH_CHOICE_TEXT.oralIntake)),
      { span: 24 },
    ),
  ],
};

const COMORBIDITY_FIELDS: readonly Field[] = [
  comorbidity.text('name', 'Illness', { span: 9 }),
  comorbidity.text('detail', 'Detail', { span: 9, optional: true }),
  comorbidity.date('since', 'Since', { span: 6, optional: true }),
];

const MEDICATION_FIELDS: readonly Field[] = [
  medication.text('name', 'Medicine (generic name)', { span: 12 }),
  medication.text('dose', 'Dose', { span: 12, optional: true }),
];

export const ILLNESS_SECTION: Section = {
  id: 'illnesses',
  title: 'Other illnesses, medicines',
  root: ['health'],
  fields: [
    {
      kind: 'list',
      key: 'comorbidities',
      label: 'Other illnesses',
      noun: 'illness',
      layout: 'rows',
      whenEmpty: 'No illness besides the cancer recorded.',
      summary: (row) => wordAt(row, 'name') ?? '',
      fields: COMORBIDITY_FIELDS,
    },
    {
      kind: 'list',
      key: 'medications',
      label: 'Regular medicines',
      noun: 'medicine',
      layout: 'rows',
      whenEmpty: 'No medicine recorded.',
      summary: (row) => wordAt(row, 'name') ?? '',
      fields: MEDICATION_FIELDS,
    },
    RECORDED_ON,
    health.recorded('steroidMgPerDay', 'Systemic steroids', amount('mg/day'), {
      help: 'Other than replacement, as prednisolone equivalent.',
    }),
    health.answer('strongCyp3a4Drug', 'Unavoidable strong CYP3A4 drug', {
      help: 'Inhibitor or inducer.',
    }),
    health.text('note', 'Note on overall health', { rows: 2, optional: true }),
  ],
};

export const EMERGENCY_SECTION: Section = {
  id: 'emergencies',
  title: 'Emergencies',
  intro: 'They come before every other question.',
  root: ['health'],
  fields: [
    RECORDED_ON,
    health.recorded(
      'cordCompression',
      'Spinal cord compression',
      oneOf(optionsOf(HEALTH_CHOICE_TEXT.cordCompression)),
      { span: 24 },
    ),
    health.answer('raisedIntracranialPressure', 'Raised intracranial pressure'),
    health.answer('activeMajorBleeding', 'Life-threatening bleeding now'),
    health.recorded('bleeding', 'Bleeding', oneOf(optionsOf(HEALTH_CHOICE_TEXT.bleeding)), {
      span: 24,
    }),
    health.recorded(
      'bleedingSite',
      'Site of bleeding',
      oneOf(optionsOf(HEALTH_CHOICE_TEXT.bleedingSite)),
      { when: answered('bleeding', 'minor', 'recent-significant') },
    ),
    health.answer('hypercalcaemiaSymptomatic', 'Severe or symptomatic hypercalcaemia', {
      help: 'Corrected calcium above 3.5 mmol/L, or symptoms at any value.',
    }),
    health.answer('obstructiveKidneyFailureOrSepsis', 'Obstructive kidney failure or sepsis'),
  ],
};
