import { describe, expect, it } from 'vitest';

import type { PlannedOption, PlanStepView, PlanView } from '#shared/engine/plan-view-model';
import { choiceText, plannedOptionText, planLine } from '#shared/report/plan-text';

import { flipText, robustnessText } from '../../../../renderer/components/candidate/moves-text.ts';
import { tieText } from '../../../../renderer/components/candidate/tie-text.ts';
import { answerText } from '../../../../renderer/components/missing/missing-text.ts';
import { OPTION } from './board-fixtures.ts';

const NAMES = new Map([
  ['a', 'Option A'],
  ['b', 'Option B'],
  ['c', 'Option C'],
  ['d', 'Option D'],
]);
const PLANNED: PlannedOption = {
  id: 'a',
  name: 'Option A',
  tier: 'preferred',
  availableWhen: [],
  contraindicationNotRuledOut: false,
  substitute: false,
};
const STEP: PlanStepView = {
  phase: 'backbone',
  purpose: 'First line',
  options: [PLANNED, { ...PLANNED, id: 'b', name: 'Option B' }],
  takes: 'best',
  from: 'plan-x',
  uncertain: false,
};

describe('a tie', () => {
  it('[BRD-020] names the options that nothing puts before or after this one', () => {
    expect(tieText({ ...OPTION, tiedWith: ['a', 'b'] }, NAMES)).toBe('Tie with Option A; Option B');
    expect(tieText({ ...OPTION, tiedWith: ['a', 'b', 'c', 'd'] }, NAMES)).toBe(
      'Tie with Option A; Option B; Option C and 1 more',
    );
    expect(tieText(OPTION, NAMES)).toBeUndefined();
    expect(tieText({ ...OPTION, tier: 'excluded', tiedWith: ['a'] }, NAMES)).toBeUndefined();
  });
});

describe('how firm a tier is', () => {
  const VARIANTS = [
    { id: 'ecog+1', label: 'ECOG 2 instead of 1' },
    { id: 'lesions+1', label: '5 lesions instead of 4' },
  ];

  it('[BRD-021] is said only of what was tried', () => {
    expect(robustnessText(OPTION, [])).toMatch(/^Not tried/);
    expect(robustnessText(OPTION, VARIANTS)).toMatch(/^Keeps its tier in 2 variants/);
    const moves = [{ variant: 'ecog+1', label: 'ECOG 2', standing: 'excluded' as const }];
    expect(robustnessText({ ...OPTION, robustness: { stable: false, moves } }, VARIANTS)).toBe(
      'Of 2 variants, these move it:',
    );
  });

  it('[BRD-021] names the change that moves an option, and both where it takes two', () => {
    const ecog = { fact: 'ecog', label: 'ECOG', from: '1', to: '2 or more' };
    const age = { fact: 'age_years', label: 'Age', from: '62 years', to: '80 years or more' };
    expect(flipText({ changes: [ecog], standing: 'weak-option' })).toBe(
      'ECOG: 2 or more instead of 1: weak option',
    );
    expect(flipText({ changes: [ecog, age], standing: 'not-recommended' })).toBe(
      'ECOG: 2 or more instead of 1 and Age: 80 years or more instead of 62 years: not recommended',
    );
  });
});

describe('an answer to a missing item', () => {
  it('[BRD-022] says all that it changes: flags, options that end alike together, plans', () => {
    const answer = {
      answer: 'yes',
      redFlags: ['RF-03'],
      redFlagsRuledOut: ['RF-05'],
      settles: [
        { option: 'a', name: 'Option A' },
        { option: 'c', name: 'Option C' },
      ],
      changes: [
        { option: 'a', name: 'Option A', to: 'excluded' as const },
        { option: 'b', name: 'Option B', to: 'excluded' as const },
        { option: 'c', name: 'Option C', to: 'preferred' as const },
      ],
      plansGained: ['plan-x'],
      plansLost: ['plan-y'],
      plansChanged: [],
    };
    const titles = {
      plans: { 'plan-x': 'Plan X', 'plan-y': 'Plan Y' },
      flags: { 'RF-03': 'Hypercalcaemia', 'RF-05': 'Fracture' },
    };
    expect(answerText(answer, titles)).toBe(
      'raises the red flag “Hypercalcaemia”; Option A, Option B → excluded; Option C → preferred; ' +
        'plan “Plan X” comes; plan “Plan Y” goes; rules out the red flag “Fracture”; ' +
        'settles a contraindication of Option C',
    );
    const nothing = {
      answer: 'no',
      redFlags: [],
      redFlagsRuledOut: [],
      settles: [],
      changes: [],
      plansGained: [],
      plansLost: [],
      plansChanged: [],
    };
    expect(answerText(nothing, titles)).toBe('no change');
  });
});

describe('a plan in words', () => {
  it('[BRD-023] says of an option in a plan its tier and what else must be known', () => {
    expect(plannedOptionText(PLANNED)).toBe('preferred');
    const later = {
      ...PLANNED,
      tier: 'deferred' as const,
      availableWhen: ['the wound has healed'],
    };
    expect(
      plannedOptionText({ ...later, substitute: true, contraindicationNotRuledOut: true }),
    ).toBe(
      'not now; available again when the wound has healed; stands in: none of those the plan ' +
        'names is open; contraindication not ruled out',
    );
  });

  it('[BRD-023] says whether one or all of several options belong', () => {
    expect(choiceText(STEP)).toBe('One of these:');
    expect(choiceText({ ...STEP, takes: 'each' })).toBe('All that are wanted of these:');
    expect(choiceText({ ...STEP, options: [PLANNED] })).toBeUndefined();
  });

  it('[BRD-023] leads with what cannot wait, then its main treatment, else with its first', () => {
    const early = {
      ...STEP,
      phase: 'emergency' as const,
      options: [{ ...PLANNED, name: 'First' }],
    };
    const plan = { steps: [early, STEP] } as unknown as PlanView;
    expect(planLine(plan)).toBe('At once: First; then Option A or Option B');
    const doubted = { ...early, uncertain: true };
    expect(planLine({ ...plan, steps: [doubted, STEP] })).toBe('Option A or Option B');
    expect(planLine({ ...plan, steps: [doubted] })).toBe('First');
    expect(planLine({ ...plan, steps: [early] })).toBe('First');
    expect(planLine({ ...plan, steps: [] })).toBe('');
    const options = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ...PLANNED, name }));
    expect(planLine({ ...plan, steps: [{ ...STEP, options }] })).toBe('A or B or C and 2 more');
  });
});
