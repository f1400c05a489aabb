import { describe, expect, it } from 'vitest';

import type { Score } from '#shared/calculators/scores';
import type { ArgumentView, Evaluation, Explanation, OptionView } from '#shared/engine/evaluation';
import { INTENDED_USE } from '#shared/report/intended-use';
import { markdownOf } from '#shared/report/markdown-evaluation';

import { EMPTY_EVALUATION, SCORE, SCORES } from './sample-scores.ts';

const EXPLANATION: Explanation = {
  condition: 'ECOG 1 is at most 1',
  truth: 'true',
  facts: ['ecog'],
};
const SOURCE = { ref: 'REF', citation: 'Trial 2021', level: '1', provenance: '[V]' };

const ARGUMENT: ArgumentView = {
  id: 'A-1',
  strength: 'strongly-supports',
  axis: 'evidence',
  text: 'Longer survival',
  explanation: EXPLANATION,
  source: SOURCE,
  failSafe: false,
};

const OPTION: OptionView = {
  id: 'opt',
  name: 'Option one',
  modality: 'systemic',
  slot: 'systemic',
  intent: 'palliative',
  line: '1',
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
};

const EVALUATION: Evaluation = {
  ...EMPTY_EVALUATION,
  redFlags: [
    {
      id: 'RF-01',
      severity: 'red',
      state: 'not-ruled-out',
      title: 'Cord compression',
      action: 'MRI',
      explanation: EXPLANATION,
      source: SOURCE,
    },
  ],
  slots: [{ id: 'systemic', label: 'Systemic therapy', options: [OPTION] }],
  missing: [
    {
      fact: 'calcium',
      label: 'Calcium',
      fields: ['labs'],
      suppliedBy: 'Laboratory',
      pendingExclusion: false,
      redFlags: ['RF-03'],
      changes: [{ option: 'opt', name: 'Option one', from: 'option', to: ['excluded'] }],
    },
  ],
  gaps: [{ id: 'GAP-1', text: 'No paediatric content' }],
};

const SINS_OF_L3: Score = { ...SCORE, about: { label: 'L3', field: 'lesions[0]' } };

describe('evaluation as markdown', () => {
  const text = markdownOf('Case 12', { ...SCORES, others: [SINS_OF_L3] }, EVALUATION);

  it.each([
    '# Case 12',
    '(Not clinically validated)',
    `SHA-256 ${'a'.repeat(64)}`,
    'NOT RULED OUT: Cord compression [RF-01]',
    'IMDC risk: ',
    '## Further scores',
    '- Sample (L3): 1 of 2. Statement',
    'Missing: albumin (labs)',
    '### Systemic therapy',
    '#### Option one: Not now [opt]',
    'Available when: wound healed',
    'Once available: Weak option',
    'CONFLICTED',
    'CONTRAINDICATION NOT RULED OUT',
    'Longer survival [A-1]',
    'Strongly for; Evidence',
    'Toxic [A-2]',
    'Excludes for now; Evidence; until wound healed',
    'Pending: would speak if known',
    'If calcium is high [A-4]',
    'Trial 2021 [REF]; evidence level 1; source checked: [V]',
    'Red flags: RF-03',
    'Option one: Option → Excluded',
    'items that matter only together are not found',
    'No paediatric content [GAP-1]',
    INTENDED_USE,
  ])('says %s', (said) => {
    expect(text).toContain(said);
  });

  it('gives no number of the weighing', () => {
    const options = text.slice(text.indexOf('## Options'));
    expect(options).toContain('Option one');
    expect(options).not.toMatch(/weight|score|net support/i);
  });
});
