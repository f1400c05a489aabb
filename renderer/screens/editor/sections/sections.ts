import { COURSE_SECTION } from './course-fields.ts';
import { DISEASE_SECTION } from './disease-fields.ts';
import type { Section } from './field.ts';
import { EMERGENCY_SECTION, FITNESS_SECTION, ILLNESS_SECTION } from './fitness-fields.ts';
import { LESION_SECTION } from './lesion-fields.ts';
import { IMMUNITY_SECTION, ORGAN_SECTION, VASCULAR_SECTION } from './organ-fields.ts';
import { ORIGIN_SECTION, PATIENT_SECTION, VOICE_SECTION } from './patient-fields.ts';
import { PRIMARY_SECTION } from './primary-fields.ts';
import { ACCESS_SECTION, REFERRAL_SECTION } from './referral-fields.ts';
import { DIAGNOSTIC_SECTION, LAB_SECTION, MOLECULAR_SECTION } from './result-fields.ts';
import { RISK_FACTOR_SECTION, SYMPTOM_SECTION } from './risk-factor-fields.ts';
import { COMORBIDITY_SECTION, GERIATRIC_SECTION } from './screening-fields.ts';

const FIRST_SECTION = PATIENT_SECTION;

/** The form in the order a case is told. */
export const SECTIONS: readonly Section[] = [
  FIRST_SECTION,
  REFERRAL_SECTION,
  EMERGENCY_SECTION,
  DISEASE_SECTION,
  PRIMARY_SECTION,
  LESION_SECTION,
  SYMPTOM_SECTION,
  FITNESS_SECTION,
  ILLNESS_SECTION,
  COMORBIDITY_SECTION,
  GERIATRIC_SECTION,
  IMMUNITY_SECTION,
  VASCULAR_SECTION,
  ORGAN_SECTION,
  LAB_SECTION,
  DIAGNOSTIC_SECTION,
  COURSE_SECTION,
  MOLECULAR_SECTION,
  RISK_FACTOR_SECTION,
  VOICE_SECTION,
  ACCESS_SECTION,
  ORIGIN_SECTION,
];

/** The section with this id, else the first. */
export function findSection(id: string | undefined): Section {
  return SECTIONS.find((section) => section.id === id) ?? FIRST_SECTION;
}
