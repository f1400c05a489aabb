import type { CaseOrigin } from '../domain/case-document.ts';
import type { Allergies, PatientVoice, Sex } from '../domain/patient.ts';
import type { ValueOf } from './recorded-text.ts';

/** Shown for an identity item nobody recorded (NHS CUI PAB-0019). */
export const NOT_KNOWN = 'Not known';

/** In full, never a letter or symbol (NHS CUI MPB-0034). */
export const SEX_TEXT: Readonly<Record<Sex, string>> = { female: 'Female', male: 'Male' };

/** The four allergy states (NHS CUI PAB-0064 to 0072). */
export const ALLERGY_STATE_TEXT: Readonly<Record<Allergies['state'], string>> = {
  known: 'Known allergies',
  'none-known': 'No known allergies',
  'not-recorded': 'Allergies not recorded',
  unavailable: 'Allergies unavailable',
};

export const GOAL_OF_CARE_TEXT: Readonly<Record<ValueOf<PatientVoice['goalOfCare']>, string>> = {
  'disease-control': 'Wants the disease controlled',
  'comfort-only': 'Wants comfort only',
};

export const ORIGIN_TEXT: Readonly<Record<CaseOrigin['kind'], string>> = {
  fictional: 'Fictional demo patient',
  published: 'Published case',
};
