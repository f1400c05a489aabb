import type { SymptomCode } from './symptoms.ts';

/** Names of the symptoms every case is asked about, in the order they are asked. */
export const SYMPTOM_TEXT: Readonly<Record<SymptomCode, string>> = {
  fatigue: 'Fatigue',
  haematuria: 'Haematuria',
  'loss-of-appetite': 'Loss of appetite',
  'back-or-flank-pain': 'Back or flank pain',
  'weight-loss': 'Weight loss',
  anaemia: 'Anaemia',
  'abdominal-mass': 'Abdominal mass',
  fever: 'Fever',
  'limb-swelling': 'Limb swelling',
  'bone-discomfort': 'Bone discomfort',
  'shortness-of-breath': 'Shortness of breath',
  cough: 'Cough',
};
