import { all, always, any, below, is, isOneOf, not, yes } from '../../engine/condition.ts';
import type { Condition } from '../../engine/condition.ts';
import type { Gap } from '../../engine/pack.ts';
import { templates } from './plans/templates/templates.ts';

const strategyCalledFor = any(
  ...templates
    .filter(({ role, fallback }) => role === 'strategy' && fallback !== true)
    .map(({ when }) => when),
);

/** What this pack version does not cover; said where it matters, so no list looks complete. */
export const gaps: readonly Gap[] = [
  gap(
    'gap-paediatric',
    below('age_years', 18),
    'kidney tumours of children and adolescents, Wilms tumour among them',
  ),
  gap(
    'gap-other-tumours',
    not(yes('histology_confirmed')),
    'tumours of the kidney other than renal cell carcinoma (urothelial, upper tract, Wilms)',
  ),
  gap(
    'gap-dose-modification',
    any(
      yes('on_systemic'),
      yes('dialysis'),
      below('egfr', 30),
      isOneOf('child_pugh', 'B', 'C'),
      yes('cyp3a4_strong'),
    ),
    'tables of dose modification; doses are for orientation only',
  ),
  gap(
    'gap-regional-drugs',
    all(yes('advanced'), is('region', 'other')),
    'drugs licensed only in some regions (such as toripalimab + axitinib)',
  ),
  {
    id: 'gap-plan',
    when: all(yes('advanced'), not(strategyCalledFor)),
    text:
      'No plan template of the knowledge base is known to fit this situation: the plan below only ' +
      'combines the best supported options of each decision in the general order.',
  },
  gap(
    'gap-bleeding-elsewhere',
    all(yes('active_major_bleed'), isOneOf('bleeding_site', 'intracranial', 'other')),
    'an emergency pathway for life-threatening bleeding outside urinary tract, gut and airway',
  ),
  gap(
    'gap-general',
    always,
    'operative technique, biomarker-driven choices, subcutaneous forms, biosimilars or cost',
  ),
];

function gap(id: string, when: Condition, what: string): Gap {
  return { id, when, text: `This pack version does not cover ${what}.` };
}
