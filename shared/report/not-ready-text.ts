import type { NotReadyReason } from '../domain/preparation.ts';

/** Why a case is not ready, in words; the same on lists, in the room and in the minutes. */
export const NOT_READY_TEXT: Readonly<Record<NotReadyReason, string>> = {
  'no-question': 'No question for the board',
  'imaging-missing': 'Imaging missing',
  'pathology-missing': 'Pathology missing',
  'clinical-information-missing': 'Clinical information missing',
  'specialist-absent': 'Specialist absent',
  'patient-factor': 'Patient factor',
  other: 'Other reason',
};
