import { all, any, is, isOneOf, yes } from '../../../engine/condition.ts';
import type { RedFlag } from '../../../engine/pack.ts';

const bleedingNow = any(
  yes('active_major_bleed'),
  is('primary_symptoms', 'haematuria_massive'),
  is('bleeding', 'recent_significant'),
);

/** What must be settled before an operation or an intervention. */
export const procedureFlags: readonly RedFlag[] = [
  {
    id: 'RF-17',
    severity: 'amber',
    when: all(yes('nephron_sparing_imperative'), yes('primary_in_situ')),
    title: 'Solitary kidney, or another reason to spare nephrons, with the primary in situ',
    action: 'Embolisation, nephrectomy or SABR: put the dialysis risk into the board text',
    notCovered:
      'whether one of these is planned; a solitary kidney is not told from bilateral tumours, CKD ' +
      'or hereditary multifocality',
    source: 'OPIN',
  },
  {
    id: 'RF-19',
    severity: 'amber',
    when: isOneOf('thrombus', 'ivc_below_diaphragm', 'ivc_above_diaphragm'),
    title: 'Tumour thrombus in the vena cava: risk of pulmonary embolism',
    action: 'See the plan for a tumour thrombus in the vena cava',
    notCovered: 'extension between two images',
    source: 'OPIN',
  },
  {
    id: 'RF-20',
    severity: 'amber',
    when: all(yes('on_systemic'), yes('planned_bone_surgery')),
    title: 'Operation planned on systemic therapy: it may fall into the hold interval',
    action: 'Compare the date of the operation with the hold interval of the drug',
    notCovered:
      'the date of the operation; operations other than on bone; which drug is being taken',
    source: 'LABEL',
  },
  {
    id: 'RF-27',
    severity: 'amber',
    redWhen: all(yes('blood_products_declined'), bleedingNow),
    when: all(yes('blood_products_declined'), any(bleedingNow, yes('planned_bone_surgery'))),
    title: 'Blood products declined, with bleeding or a planned operation',
    action: 'Optimise before, record accepted products',
    candidates: ['sup-anaemia'],
    notCovered: 'planned operations other than on bone, planned embolisation',
    source: 'OPIN',
  },
];
