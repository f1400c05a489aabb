import { any, atLeast, below, is, isNot, isOneOf, not, yes } from '../../../engine/condition.ts';
import type { DerivedFact, FactStates } from '../../../engine/pack.ts';
import { oneOf } from '../../../engine/possible.ts';
import type { Possible } from '../../../engine/possible.ts';
import { situation } from './situation.ts';
import { valuesOf } from './values.ts';

/**
 * The worst barrier that is true, and every worse one that is not ruled out. The thresholds stand
 * in conditions, so that they can be shown and are part of the pack's digest.
 */
export const contraindicationFacts: readonly DerivedFact[] = [
  situation(
    'io_excluding',
    'Checkpoint inhibitors contraindicated',
    'Life-threatening immune-related toxicity before, any graft, or severe autoimmune disease',
    any(
      is('prior_irae', 'g4_or_organ_threatening'),
      isNot('transplant', 'none'),
      is('autoimmune', 'severe'),
    ),
  ),
  situation(
    'io_relative',
    'Checkpoint inhibitors problematic',
    'A relative contraindication to checkpoint inhibitors',
    any(
      is('autoimmune', 'active_moderate'),
      atLeast('steroid_mg', 10),
      yes('ild'),
      is('prior_irae', 'g3_nonendocrine'),
      yes('active_infection'),
    ),
  ),
  worstOf('io_block', 'Barrier to checkpoint inhibitors', 'io_excluding', 'io_relative'),
  situation(
    'vegf_excluding',
    'VEGF-targeted drugs contraindicated',
    'A contraindication to VEGF-targeted drugs, for now or for good',
    any(
      yes('bp_uncontrolled'),
      is('arterial_event', 'lt6m'),
      is('bleeding', 'recent_significant'),
      is('gi_perf_risk', 'active_or_recent'),
      is('wound', 'unhealed'),
      not(yes('oral_ok')),
      yes('active_major_bleed'),
    ),
  ),
  situation(
    'vegf_relative',
    'VEGF-targeted drugs problematic',
    'A relative contraindication to VEGF-targeted drugs',
    any(
      is('arterial_event', '6to12m'),
      is('gi_perf_risk', 'risk'),
      is('wound', 'recent_surgery_lt4w'),
      below('lvef', 50),
      yes('heart_failure'),
      atLeast('qtc_ms', 480),
      atLeast('proteinuria_g', 2),
      isOneOf('child_pugh', 'B', 'C'),
      yes('aortic_aneurysm'),
      is('vte', 'untreated_acute'),
    ),
  ),
  worstOf('vegf_block', 'Barrier to VEGF-targeted drugs', 'vegf_excluding', 'vegf_relative'),
];

function worstOf(id: string, label: string, excluding: string, relative: string): DerivedFact {
  return {
    id,
    label,
    domain: {
      kind: 'choice',
      labels: { excluding: 'excluding', relative: 'relative', none: 'none' },
    },
    meaning: 'The worst contraindication that is true: excluding, relative or none',
    fields: [],
    suppliedBy: 'Oncology',
    from: [excluding, relative],
    derive: (states) => worst(states, excluding, relative),
  };
}

function worst(states: FactStates, excluding: string, relative: string): Possible {
  const excludes = valuesOf(states, excluding);
  if (!excludes.includes(false)) return oneOf('excluding');
  const relates = valuesOf(states, relative);
  return oneOf(
    ...(excludes.includes(true) ? ['excluding'] : []),
    ...(relates.includes(true) ? ['relative'] : []),
    ...(relates.includes(false) ? ['none'] : []),
  );
}
