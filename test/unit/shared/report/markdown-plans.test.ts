import { describe, expect, it } from 'vitest';

import type { PlannedOption, PlanStepView, PlanView } from '#shared/engine/plan-view-model';
import { planSectionLines } from '#shared/report/markdown-plans';
import { choiceText } from '#shared/report/plan-text';

import { EVALUATION, EXPLANATION, SOURCE } from './sample-evaluation.ts';

const DRUG: PlannedOption = {
  id: 'drug',
  name: 'Drug A',
  tier: 'preferred',
  availableWhen: [],
  contraindicationNotRuledOut: true,
  substitute: false,
};

const STEP: PlanStepView = {
  phase: 'backbone',
  purpose: 'First-line therapy',
  options: [DRUG, { ...DRUG, id: 'drug-b', name: 'Drug B', contraindicationNotRuledOut: false }],
  takes: 'best',
  from: 'plan-a',
  uncertain: false,
};

const SURGERY: PlanStepView = {
  ...STEP,
  phase: 'consolidate',
  purpose: 'Nephrectomy after response',
  options: [
    { ...DRUG, id: 'surgery', name: 'Surgery', tier: 'deferred', availableWhen: ['response'] },
  ],
  waitsFor: 'response at 12 weeks',
  uncertain: true,
};

const PLAN: PlanView = {
  id: 'plan-a',
  title: 'Drug first',
  state: 'offered',
  trigger: EXPLANATION,
  joins: [{ id: 'plan-bone', title: 'Bone metastases', trigger: EXPLANATION }],
  steps: [
    STEP,
    {
      phase: 'reassess',
      purpose: 'Restaging',
      options: [],
      takes: 'best',
      from: 'SEQ-5',
      uncertain: false,
    },
    SURGERY,
  ],
  leftOut: [{ id: 'drug-c', name: 'Drug C', reason: 'not together with Drug A' }],
  notes: [
    {
      id: 'CMP-1',
      kind: 'caution',
      text: 'Jaw necrosis',
      options: ['drug'],
      uncertain: true,
      source: SOURCE,
    },
    {
      id: 'HOLD-1',
      kind: 'hold',
      text: 'Drug A: stop 3 weeks before surgery',
      options: ['drug', 'surgery'],
      uncertain: false,
      source: SOURCE,
      provenance: 'label',
    },
    {
      id: 'SEQ-1',
      kind: 'rule',
      text: 'Emergencies first',
      options: [],
      uncertain: false,
      source: SOURCE,
    },
  ],
  watch: ['No surgery on progression'],
  review: ['12 weeks', 'Pain at 4 weeks'],
  source: SOURCE,
};

function textOf(plans: readonly PlanView[]): string {
  return planSectionLines({ ...EVALUATION, plans: [...plans] }).join('\n');
}

describe('plans as markdown', () => {
  it('[CLI-019] gives a plan with its steps in order, reasons, cautions and what was left out', () => {
    expect(textOf([PLAN])).toBe(
      [
        '### Drug first: Fits what is known [plan-a]',
        '',
        '- Because: ECOG is 1 or less (ECOG 1, 18-Nov-2026)',
        '- With: Bone metastases [plan-bone], because: ECOG is 1 or less (ECOG 1, 18-Nov-2026)',
        '- Steps, in this order',
        '  - Main treatment: First-line therapy',
        `    - ${choiceText(STEP)}`,
        '    - Drug A [drug]: preferred; contraindication not ruled out',
        '    - Drug B [drug-b]: preferred',
        '  - Look again: Restaging [from SEQ-5]',
        '  - Afterwards: Nephrectomy after response',
        '    - Not known whether this step is needed',
        '    - Waits for: response at 12 weeks',
        '    - Surgery [surgery]: not now; available again when response; ' +
          'contraindication not ruled out',
        '- Hold: Drug A: stop 3 weeks before surgery [HOLD-1]; about [drug], [surgery]; ' +
          'source [REF], figures checked: label',
        '- Take care: If it applies (not known): Jaw necrosis [CMP-1]; about [drug]; source [REF]',
        '- Order: Emergencies first [SEQ-1]; source [REF]',
        '- Does not go with it, or watch',
        '  - No surgery on progression',
        '- Review',
        '  - 12 weeks',
        '  - Pain at 4 weeks',
        '- Left out of this plan',
        '  - Drug C [drug-c]: not together with Drug A',
        '- Source of the plan: Trial 2021 [REF]; evidence level 1; ' +
          'source checked: verified, on Jun-2026',
        '',
      ].join('\n'),
    );
  });

  it('[CLI-019] says of a plan whose trigger is open that it may fit', () => {
    const open = { ...EXPLANATION, truth: 'unknown' as const };
    expect(textOf([{ ...PLAN, state: 'possible', trigger: open }])).toContain(
      '### Drug first: May fit: something is not known [plan-a]',
    );
  });

  it('[CLI-020] names a plan that cannot be built, with the reason', () => {
    const plansNotPossible = [{ id: 'plan-b', title: 'Cut first', reason: 'Surgery is excluded' }];
    expect(planSectionLines({ ...EVALUATION, plansNotPossible })).toEqual([
      '- Cut first: not possible now. Surgery is excluded [plan-b]',
    ]);
  });
});
