import { describe, expect, it } from 'vitest';

import type { MissingView } from '#shared/engine/evaluation';
import { idleLines, missingLines } from '#shared/report/markdown-missing';

import { EVALUATION } from './sample-evaluation.ts';

const ITEM: MissingView = {
  fact: 'calcium',
  label: 'Calcium',
  fields: ['labs.calcium', 'labs.albumin'],
  suppliedBy: 'Laboratory',
  pendingExclusion: true,
  redFlags: ['RF-01', 'RF-09'],
  plans: ['plan-a'],
  changes: [
    { option: 'opt', name: 'Option one', from: 'option', to: ['excluded', 'weak-option'] },
    { option: 'two', name: 'Option two', from: 'option', to: ['excluded'] },
  ],
  answers: [
    {
      answer: 'above 3 mmol/L',
      changes: [
        { option: 'opt', name: 'Option one', to: 'excluded' },
        { option: 'two', name: 'Option two', to: 'excluded' },
      ],
      redFlags: ['RF-01', 'RF-09'],
      redFlagsRuledOut: ['RF-03'],
      settles: [{ option: 'sys-a', name: 'Drug A' }],
      plansGained: ['plan-a'],
      plansLost: ['plan-x'],
      plansChanged: [],
    },
    {
      answer: '2.6 to 3 mmol/L',
      changes: [{ option: 'opt', name: 'Option one', to: 'weak-option' }],
      redFlags: [],
      redFlagsRuledOut: [],
      settles: [],
      plansGained: [],
      plansLost: [],
      plansChanged: [],
    },
    {
      answer: 'normal',
      changes: [],
      redFlags: [],
      redFlagsRuledOut: [],
      settles: [],
      plansGained: [],
      plansLost: [],
      plansChanged: [],
    },
  ],
};

describe('missing items as markdown', () => {
  it('[CLI-021] says answer by answer what a missing item would change, and who supplies it', () => {
    expect(missingLines({ ...EVALUATION, missing: [ITEM] })).toEqual([
      '- Calcium [calcium] (ask: Laboratory; enter in labs.calcium, labs.albumin); ' +
        'a contraindication hangs on it',
      '  - If above 3 mmol/L',
      '    - Raises the red flag Cord compression [RF-01]',
      '    - Raises the red flag [RF-09]',
      '    - Option → Excluded: Option one [opt]; Option two [two]',
      '    - Plan comes: Drug first [plan-a]',
      '    - Plan goes: Plan [plan-x]',
      '    - Rules out the red flag [RF-03]',
      '    - Settles a contraindication of: Drug A [sys-a]',
      '  - If 2.6 to 3 mmol/L',
      '    - Option → Weak option: Option one [opt]',
      '  - If normal: no change',
      '- Looked at one by one: items that matter only together are not found.',
    ]);
  });

  it('[CLI-021] drops nothing where the answers are not told apart', () => {
    const whole = missingLines({ ...EVALUATION, missing: [{ ...ITEM, answers: [] }] });
    expect(whole.slice(1, -1)).toEqual([
      '  - Red flags: Cord compression [RF-01]; [RF-09]',
      '  - Plans: Drug first [plan-a]',
      '  - Option one [opt]: Option → Excluded or Weak option',
      '  - Option two [two]: Option → Excluded',
    ]);
  });

  it('[CLI-021] names items that change nothing by who would supply them', () => {
    const idle = [
      { fact: 'a', label: 'Alpha', fields: [], suppliedBy: 'Laboratory' },
      { fact: 'b', label: 'Beta', fields: [], suppliedBy: 'Urology' },
      { fact: 'c', label: 'Gamma', fields: [], suppliedBy: 'Laboratory' },
    ];
    expect(idleLines(idle)).toEqual(['- Laboratory: Alpha [a]; Gamma [c]', '- Urology: Beta [b]']);
  });
});
