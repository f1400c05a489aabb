import type { UncomputedFlag } from '../../../engine/pack.ts';

/** Red flags of the knowledge base (section 7) that a clinician has to look for. */
export const uncomputedFlags: readonly UncomputedFlag[] = [
  {
    id: 'RF-09',
    severity: 'red',
    title:
      'Blood pressure 180/110 mmHg or more, or signs of posterior leukoencephalopathy, on VEGF-TKI',
    action: 'Stop the TKI; cardio-oncology and blood pressure optimisation',
    why:
      'A case says whether blood pressure is controlled (150/90 mmHg), not whether it is ' +
      '180/110 mmHg.',
  },
  {
    id: 'RF-14',
    severity: 'red',
    title:
      'Hypotension, hyponatraemia or hypoglycaemia on a checkpoint inhibitor or after ' +
      'adrenalectomy',
    action: 'Cortisol, stress steroid',
    why: 'No fact of the pack tells these findings or an adrenalectomy.',
  },
  {
    id: 'RF-21',
    severity: 'amber',
    title: 'HBV, HIV or tuberculosis unknown before a checkpoint or mTOR inhibitor',
    action: 'Test',
    why: 'A case says whether an infection is uncontrolled, not what has been tested.',
  },
  {
    id: 'RF-23',
    severity: 'amber',
    title:
      'Conflict of pathology: histology differs between primary and metastasis, or pathology is ' +
      'older than relevant therapy',
    action: 'Re-biopsy',
    why: 'The pack has one histology, without the specimen and the date it rests on.',
  },
];
