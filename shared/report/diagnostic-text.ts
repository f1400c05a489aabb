import type { Diagnostic, DiagnosticKind } from '../domain/diagnostics.ts';
import type { MolecularFinding } from '../domain/molecular.ts';

export const DIAGNOSTIC_TEXT: Readonly<Record<DiagnosticKind, string>> = {
  biopsy: 'Biopsy',
  'x-ray': 'X-ray',
  ct: 'CT',
  mri: 'MRI',
  pet: 'PET',
  'bone-scan': 'Bone scan',
  echo: 'Echocardiography',
  ultrasound: 'Ultrasound',
  other: 'Other investigation',
};

export const DIAGNOSTIC_STATE_TEXT: Readonly<Record<Diagnostic['state'], string>> = {
  done: 'Done',
  'not-done': 'Not done',
  pending: 'Result pending',
};

export const SAMPLE_TEXT: Readonly<Record<MolecularFinding['sample'], string>> = {
  tumour: 'Tumour',
  germline: 'Germline',
};

export const MOLECULAR_RESULT_TEXT: Readonly<Record<MolecularFinding['result'], string>> = {
  pathogenic: 'Pathogenic variant',
  uncertain: 'Variant of uncertain significance',
  'not-found': 'No variant found',
  pending: 'Result pending',
  'not-done': 'Not done',
};
