/** Roles at a tumour board, as the pack names those who supply what is missing. */
export const BOARD_ROLES = [
  'Oncology',
  'Urology',
  'Radiation oncology',
  'Radiology',
  'Interventional radiology',
  'Pathology',
  'Spine surgery',
  'Orthopaedics',
  'Nephrology',
  'Cardiology',
  'Anaesthesia',
  'Palliative care',
  'Dentistry',
  'Laboratory',
  'Nurse specialist',
  'Coordinator',
] as const;
