import type { Slot } from '../../engine/pack.ts';

/** Decisions a board takes one by one, in this order; options compete only inside a slot. */
export const slots: readonly Slot[] = [
  { id: 'emergency', label: 'Emergency' },
  { id: 'systemic', label: 'Systemic therapy' },
  { id: 'primary', label: 'Primary tumour' },
  { id: 'mets', label: 'Metastasis-directed therapy' },
  { id: 'brain', label: 'Brain metastases' },
  { id: 'bone', label: 'Bone metastases' },
  { id: 'surveillance', label: 'Surveillance' },
  { id: 'adjuvant', label: 'Adjuvant therapy' },
  { id: 'supportive', label: 'Supportive care' },
  { id: 'diagnostic', label: 'Diagnostics' },
  { id: 'trial', label: 'Clinical trial' },
];
