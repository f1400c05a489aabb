import { describe, expect, it } from 'vitest';

import { is, yes } from '#shared/engine/condition';
import { lintPack } from '#shared/engine/lint-pack';
import type { Pack } from '#shared/engine/pack';
import type {
  Compatibility,
  DrugHold,
  Planning,
  PlanStep,
  PlanTemplate,
  SequencingRule,
} from '#shared/engine/planning';

import { UMBRELLAS } from './umbrella-pack.ts';

const STEP: PlanStep = {
  kind: 'choice',
  phase: 'backbone',
  purpose: 'Cover',
  from: ['stick', 'folding'],
  takes: 'best',
  substitutes: 'sun',
};
const PLAN: PlanTemplate = {
  id: 'plan-walk',
  title: 'Walk',
  role: 'strategy',
  when: yes('hurry'),
  steps: [STEP, { kind: 'milestone', phase: 'reassess', text: 'Look up' }],
  watch: [],
  review: 'at noon',
  source: 'GRANNY',
};
const PAIR: Compatibility = {
  id: 'COM-1',
  between: ['wood', 'silk'],
  verdict: 'never',
  text: 'Too heavy together',
  source: 'GRANNY',
};
const HOLD: DrugHold = {
  id: 'HOLD-1',
  agent: 'wood',
  label: 'Wood',
  before: '1 hour',
  restart: 'when dry',
  source: 'GRANNY',
  provenance: 'from memory',
};
const RULE: SequencingRule = {
  id: 'SEQ-1',
  text: 'Open outside',
  concerns: ['silk'],
  adds: [STEP],
  source: 'GRANNY',
};
const PLANNING: Planning = {
  templates: [PLAN],
  traits: { wood: ['stick'], silk: ['parasol'] },
  compatibility: [PAIR],
  holds: [HOLD],
  sequencing: [RULE],
};
const ITEM = { id: 'CHK-1', item: 'Sky', why: 'it rains', changes: 'all', facts: ['sky', 'rough'] };

function lintWith(part: Partial<Pack>): readonly string[] {
  return lintPack({ ...UMBRELLAS, planning: PLANNING, checklist: [ITEM], ...part });
}

function lintPlanning(part: Partial<Planning>): readonly string[] {
  return lintWith({ planning: { ...PLANNING, ...part } });
}

function lintStep(step: PlanStep): readonly string[] {
  return lintPlanning({ templates: [{ ...PLAN, steps: [STEP, step] }] });
}

describe('the lint of plans', () => {
  it('finds nothing wrong with sound plans', () => {
    expect(lintWith({})).toEqual([]);
    expect(lintPlanning({ compatibility: [{ ...PAIR, verdict: 'hold' }] })).toEqual([]);
  });

  it('[ENG-088] reports names in plans and on the checklist that lead nowhere', () => {
    expect(lintStep({ ...STEP, from: ['stick', 'cape'], substitutes: 'snow' })).toEqual([
      'Plan plan-walk, step 2: no candidate cape',
      'Plan plan-walk, step 2: no slot snow',
    ]);
    expect(lintPlanning({ templates: [{ ...PLAN, source: 'AUNT' }] })).toEqual([
      'Plan plan-walk: no reference AUNT',
    ]);
    expect(lintPlanning({ traits: { wood: ['stick', 'cape'], silk: ['folding'] } })).toEqual([
      'Trait wood: no candidate cape',
    ]);
    expect(
      lintPlanning({ compatibility: [{ ...PAIR, between: ['wood', 'iron'], source: 'AUNT' }] }),
    ).toEqual(['Compatibility COM-1: no reference AUNT', 'Compatibility COM-1: no trait iron']);
    expect(lintPlanning({ holds: [{ ...HOLD, agent: 'iron', source: 'AUNT' }] })).toEqual([
      'Hold HOLD-1: no reference AUNT',
      'Hold HOLD-1: no trait iron',
    ]);
    expect(lintPlanning({ holds: [{ ...HOLD, agent: '*' }] })).toEqual(['Hold HOLD-1: no trait *']);
    const rule = { ...RULE, concerns: ['toString'], source: 'AUNT' };
    expect(
      lintPlanning({ sequencing: [{ ...rule, adds: [{ ...STEP, from: ['cape'] }] }] }),
    ).toEqual([
      'Sequencing rule SEQ-1: no reference AUNT',
      'Sequencing rule SEQ-1, step 1: no candidate cape',
      'Sequencing rule SEQ-1: no trait toString',
    ]);
    expect(lintWith({ checklist: [{ ...ITEM, facts: ['sky', 'ghost'] }] })).toEqual([
      'Checklist item CHK-1: no fact ghost',
    ]);
  });

  it('[ENG-089] reports a plan without a treatment, and a step nothing can fill', () => {
    const milestone: PlanStep = { kind: 'milestone', phase: 'reassess', text: 'Look up' };
    expect(lintPlanning({ templates: [{ ...PLAN, steps: [milestone] }] })).toEqual([
      'Plan plan-walk: no step that a candidate fills',
    ]);
    expect(lintStep({ ...milestone, text: ' ' })).toEqual(['Plan plan-walk, step 2: says nothing']);
    const { substitutes: _, ...bare } = STEP as Extract<PlanStep, { kind: 'choice' }>;
    expect(lintStep({ ...bare, from: [] })).toEqual([
      'Plan plan-walk, step 2: nothing can fill it',
    ]);
    expect(lintStep({ ...STEP, from: [] })).toEqual([]);
    expect(lintStep({ ...bare, from: ['stick', 'stick'] })).toEqual([
      'Plan plan-walk, step 2: names a candidate two times',
    ]);
  });

  it('[ENG-089] reports a trait without candidates, and a pair that bars nothing', () => {
    expect(lintPlanning({ traits: { ...PLANNING.traits, iron: [] } })).toEqual([
      'Trait iron: no candidate has it',
    ]);
    const lintPair = (part: Partial<Compatibility>) =>
      lintPlanning({ compatibility: [{ ...PAIR, ...part }] });
    expect(lintPair({ between: ['wood', '*'], verdict: 'caution' })).toEqual([]);
    expect(lintPair({ between: ['wood', '*'] })).toEqual([
      'Compatibility COM-1: bars nothing, as the patient is no treatment',
    ]);
    expect(lintPair({ between: ['*', 'wood'], verdict: 'caution' })).toEqual([
      'Compatibility COM-1: the patient stands first',
    ]);
  });

  it('[ENG-092] reports an id used two times in plans, checklist and exceptions', () => {
    const excused = { id: 'x', reason: 'x' };
    expect(
      lintWith({
        planning: {
          ...PLANNING,
          templates: [PLAN, PLAN],
          compatibility: [PAIR, PAIR],
          holds: [HOLD, HOLD],
          sequencing: [RULE, RULE],
        },
        checklist: [ITEM, ITEM],
        lintExceptions: [excused, excused],
      }),
    ).toEqual([
      'Two times the same plan: plan-walk',
      'Two times the same compatibility: COM-1',
      'Two times the same hold: HOLD-1',
      'Two times the same sequencing rule: SEQ-1',
      'Two times the same checklist item: CHK-1',
      'Two times the same exception: x',
    ]);
  });

  it('[ENG-093] reads the conditions of plans as those of arguments', () => {
    const when = is('sky', 'green');
    const fault = 'sky is never green';
    expect(lintPlanning({ templates: [{ ...PLAN, when }] })).toEqual([`Plan plan-walk: ${fault}`]);
    expect(lintStep({ ...STEP, when })).toEqual([`Plan plan-walk, step 2: ${fault}`]);
    expect(lintPlanning({ compatibility: [{ ...PAIR, when }] })).toEqual([
      `Compatibility COM-1: ${fault}`,
    ]);
    expect(lintPlanning({ sequencing: [{ ...RULE, when }] })).toEqual([
      `Sequencing rule SEQ-1: ${fault}`,
    ]);
    const adds = [{ ...STEP, when }];
    expect(lintPlanning({ sequencing: [{ ...RULE, adds }] })).toEqual([
      `Sequencing rule SEQ-1, step 1: ${fault}`,
    ]);
  });
});
