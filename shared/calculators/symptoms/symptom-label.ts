import type { SymptomCode } from '../../domain/symptoms.ts';

/** Names of the symptoms in scores. */
export const SYMPTOM_LABEL: Readonly<Record<SymptomCode, string>> = {
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
