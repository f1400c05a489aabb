import { describe, expect, it } from 'vitest';

import type {
  PlanNote,
  PlannedOption,
  PlanStepView,
  PlanView,
} from '#shared/engine/plan-view-model';

import { contraindicationsFirst } from '../../../../renderer/screens/board/pending-order.ts';
import { planPages } from '../../../../renderer/components/case-pages/plan-pages.ts';
import { ARGUMENT } from './board-fixtures.ts';

const PLANNED: PlannedOption = {
  id: 'a',
  name: 'Brain MRI (or CT)',
  tier: 'recommended',
  availableWhen: [],
  contraindicationNotRuledOut: false,
  substitute: false,
};
const STEP: PlanStepView = {
  phase: 'clarify',
  purpose: 'Brain MRI',
  options: [PLANNED],
  takes: 'best',
  from: 'plan-x',
  uncertain: false,
};
const SOURCE = { ref: 'R', citation: 'C', level: '4', provenance: 'memory' };
const NOTE: PlanNote = {
  id: 'n',
  kind: 'hold',
  text: 'Stop it.',
  options: [],
  uncertain: false,
  source: SOURCE,
};
const PLAN: PlanView = {
  id: 'plan-x',
  title: 'Plan X',
  state: 'offered',
  trigger: { condition: 'always', truth: 'true', facts: [] },
  joins: [],
  steps: [],
  notes: [],
  leftOut: [],
  watch: [],
  review: ['12 weeks'],
  source: SOURCE,
};

const linesOf = (plan: PlanView) => planPages({ plans: [plan] }).flatMap(({ lines }) => lines);

describe('a presented plan', () => {
  it('[BRD-023] says a step once where its only option says the same', () => {
    const other = { ...STEP, purpose: 'Imaging of the head' };
    const [said, headed] = linesOf({ ...PLAN, steps: [STEP, other] });
    expect(said).toMatchObject({ text: 'Brain MRI (or CT): recommended', options: [] });
    expect(headed).toMatchObject({
      text: 'Imaging of the head',
      options: ['Brain MRI (or CT): recommended'],
    });
  });

  it('[BRD-023] keeps the kinds of notes together, with what is unknown or unchecked', () => {
    const notes: PlanNote[] = [
      { ...NOTE, provenance: 'from memory, not checked yet' },
      { ...NOTE, id: 'c', kind: 'caution', text: 'Watch it.', uncertain: true },
      { ...NOTE, id: 'h', text: 'Stop this too.' },
    ];
    const lines = linesOf({ ...PLAN, notes });
    expect(lines.map(({ label, text }) => [label, text])).toEqual([
      ['Hold', 'Stop it. (from memory, not checked yet)'],
      ['', 'Stop this too.'],
      ['Take care', 'If it applies (not known): Watch it.'],
      ['Review', '12 weeks'],
    ]);
  });
});

describe('pages of plans', () => {
  it('[BRD-023] say the label anew on every page that goes on with it', () => {
    const notes = Array.from({ length: 60 }, (_, index) => ({ ...NOTE, id: `n${index}` }));
    const pages = planPages({ plans: [{ ...PLAN, notes }] });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ lines }) => lines[0]?.label)).toEqual(pages.map(() => 'Hold'));
    expect(pages.flatMap(({ lines }) => lines)).toHaveLength(61);
  });

  it('[BRD-023] show three plans that fit, or one that may, and count the others', () => {
    const plans = Array.from({ length: 5 }, (_, index) => ({ ...PLAN, id: `p${index}` }));
    const possible = plans.map((plan) => ({ ...plan, state: 'possible' as const }));
    const shown = (of: readonly PlanView[]) =>
      planPages({ plans: [...of] }).map(({ unsaid }) => unsaid);
    expect(shown(plans)).toEqual([0, 0, 2]);
    expect(shown(possible)).toEqual([4]);
  });
});

describe('what would speak if known', () => {
  it('[BRD-029] starts with what would bar the option, in the order of the engine', () => {
    const found = (['note', 'excludes', 'weakly-opposes', 'excludes-for-now'] as const).map(
      (strength) => ({ ...ARGUMENT, strength }),
    );
    expect(contraindicationsFirst(found).map(({ strength }) => strength)).toEqual([
      'excludes',
      'excludes-for-now',
      'note',
      'weakly-opposes',
    ]);
  });
});
