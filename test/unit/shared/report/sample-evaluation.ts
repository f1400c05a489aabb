import type { ArgumentView, Evaluation, FactView, OptionView } from '#shared/engine/evaluation';
import type { Explanation, SourceView } from '#shared/engine/statement';

import { EMPTY_EVALUATION } from './sample-scores.ts';

export const EXPLANATION: Explanation = {
  condition: 'ECOG is 1 or less',
  truth: 'true',
  facts: ['ecog'],
};

export const SOURCE: SourceView = {
  ref: 'REF',
  citation: 'Trial 2021',
  level: '1',
  provenance: 'verified',
  figures: 'Longer survival by months',
  checkedOn: '2026-06',
};

export const ARGUMENT: ArgumentView = {
  id: 'A-1',
  strength: 'strongly-supports',
  axis: 'evidence',
  text: 'Longer survival',
  explanation: EXPLANATION,
  source: SOURCE,
  failSafe: false,
};

/** An option with something of everything. */
export const OPTION: OptionView = {
  id: 'opt',
  name: 'Option one',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'palliative',
  line: 'first',
  tier: 'deferred',
  tierOnceLifted: 'weak-option',
  availableWhen: ['wound healed'],
  conflicted: true,
  contraindicationNotRuledOut: true,
  applies: EXPLANATION,
  supporting: [ARGUMENT],
  opposing: [{ ...ARGUMENT, id: 'A-2', strength: 'weakly-opposes', text: 'Toxic' }],
  excluding: [{ ...ARGUMENT, id: 'A-3', strength: 'excludes-for-now', until: 'wound healed' }],
  notes: [],
  pending: [{ ...ARGUMENT, id: 'A-4', text: 'If calcium is high' }],
  tiedWith: [],
  flips: [],
  robustness: { stable: true, moves: [] },
};

const ECOG: FactView = {
  id: 'ecog',
  label: 'ECOG',
  state: 'known',
  text: '1',
  basis: 'ECOG 1',
  on: '2026-11-18',
  fields: ['health.ecog'],
  narrowedBy: [],
};

export const EVALUATION: Evaluation = {
  ...EMPTY_EVALUATION,
  facts: { ecog: ECOG },
  redFlags: [
    {
      id: 'RF-01',
      severity: 'red',
      state: 'not-ruled-out',
      title: 'Cord compression',
      action: 'MRI',
      candidates: ['em-cord'],
      notCovered: 'Bladder function',
      explanation: EXPLANATION,
      source: SOURCE,
    },
  ],
  slots: [{ id: 'systemic', label: 'Systemic therapy', options: [OPTION] }],
  planTitles: { 'plan-a': 'Drug first' },
  gaps: [{ id: 'GAP-1', text: 'No paediatric content' }],
};
