import type { SymptomCode } from '../../domain/symptoms.ts';

export type SymptomSeverity = 'mild' | 'moderate' | 'severe';

/**
 * What makes a symptom mild, moderate or severe: words and scale of this app, not CTCAE. None
 * is an answer of its own, and not asked is not none.
 *
 * @source Clinical content, section 14.1.
 * @spec RCC-C-059
 */
export const SYMPTOM_SEVERITY_TEXT: Readonly<
  Record<SymptomCode, Readonly<Record<SymptomSeverity, string>>>
> = {
  fatigue: {
    mild: 'Goes away with rest',
    moderate: 'Stays after rest, limits shopping or housework',
    severe: 'Limits washing, dressing or eating',
  },
  haematuria: {
    mild: 'Under the microscope or now and then, no treatment',
    moderate: 'Visible, comes and goes; irrigation or catheter',
    severe: 'Transfusion, clot retention or intervention',
  },
  'loss-of-appetite': {
    mild: 'Eats as before',
    moderate: 'Eats otherwise, lost no more than 5 % of weight',
    severe: 'Eats too little, lost more than 10 % of weight, or tube feeding',
  },
  'back-or-flank-pain': {
    mild: '1 to 3 on the scale of 0 to 10',
    moderate: '4 to 6 on the scale of 0 to 10',
    severe: '7 to 10 on the scale of 0 to 10',
  },
  'weight-loss': {
    mild: '5 % to under 10 %',
    moderate: '10 % to under 20 %',
    severe: '20 % or more',
  },
  anaemia: {
    mild: 'Haemoglobin below the lower limit, 100 g/L or more',
    moderate: 'Haemoglobin below 100 g/L, 80 g/L or more',
    severe: 'Haemoglobin below 80 g/L, or transfused',
  },
  'abdominal-mass': {
    mild: 'Found by chance or felt, no complaints',
    moderate: 'Discomfort, or full after little food',
    severe: 'Obstruction or compression',
  },
  fever: {
    mild: '38.0 to 39.0 °C',
    moderate: 'Above 39.0 to 40.0 °C',
    severe: 'Above 40.0 °C, or any fever with signs of sepsis',
  },
  'limb-swelling': {
    mild: 'Swollen, limits nothing',
    moderate: 'Limits shopping or housework',
    severe: 'Limits washing or dressing, or new thrombosis suspected',
  },
  'bone-discomfort': {
    mild: '1 to 3 on the scale of 0 to 10',
    moderate: '4 to 6 on the scale of 0 to 10',
    severe: '7 to 10 on the scale of 0 to 10',
  },
  'shortness-of-breath': {
    mild: 'On moderate exertion',
    moderate: 'On little exertion',
    severe: 'At rest, or oxygen saturation below 90 %',
  },
  cough: {
    mild: 'No prescription needed',
    moderate: 'Prescription, or limits shopping or housework',
    severe: 'Limits washing, dressing or eating; coughing up blood is a red flag',
  },
};
