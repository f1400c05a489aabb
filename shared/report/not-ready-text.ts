import type { NotReadyReason } from '../domain/preparation.ts';

/** The coded reasons of deferral in words, the same on every screen and paper. */
export const NOT_READY_TEXT: Readonly<Record<NotReadyReason, string>> = {
  'no-question': 'No question for the board',
  'imaging-missing': 'Imaging missing',
  'pathology-missing': 'Pathology missing',
  'clinical-information-missing': 'Clinical information missing',
  'specialist-absent': 'Specialist absent',
  'patient-factor': 'Patient factor',
  other: 'Other reason',
};
