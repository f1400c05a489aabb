import { any, below, is, isNot, isOneOf, yes } from '../../engine/condition.ts';
import type { RedFlag } from '../../engine/pack.ts';

/** What must be dealt with before every other question; treatment knowledge base section 7. */
export const redFlags: readonly RedFlag[] = [
  {
    id: 'RF-01',
    severity: 'red',
    when: isNot('cord_compression', 'none'),
    title: 'Spinal cord compression suspected or confirmed',
    action:
      'Within hours: dexamethasone 16 mg (8 mg bid), whole-spine MRI < 24 h, surgeon + ' +
      'radiation oncologist same day',
    candidate: 'em-cord-compression',
    source: 'PATCHELL',
  },
  {
    id: 'RF-03',
    severity: 'red',
    when: isOneOf('calcium', 'moderate', 'severe'),
    title: 'Hypercalcaemia, moderate or severe',
    action:
      'IV saline, then zoledronate 4 mg (or denosumab if renal failure/refractory), +- ' +
      'calcitonin; dialysis if renal failure; stop thiazide/Ca/vit D',
    candidate: 'em-hypercalcaemia',
    source: 'OPIN',
  },
  {
    id: 'RF-04',
    severity: 'red',
    when: any(is('primary_symptoms', 'haematuria_massive'), yes('active_major_bleed')),
    title: 'Massive haematuria or active major bleeding',
    action: 'Control life-threatening bleeding first; blocks VEGF-targeted drugs',
    candidate: 'em-massive-haematuria',
    source: 'EMBO',
  },
  {
    id: 'RF-26',
    severity: 'red',
    when: below('age_years', 18),
    title: 'Paediatric patient: outside the scope of this pack',
    action: 'Refer to a paediatric oncology team',
    source: 'OPIN',
  },
];
