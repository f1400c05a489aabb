import { describe, expect, it } from 'vitest';

import type { Tier } from '#shared/engine/tier';

import {
  argumentCounts,
  axisSummary,
} from '../../../../renderer/components/candidate/axis-summary.ts';
import {
  firstSupported,
  groupCandidates,
} from '../../../../renderer/components/candidate/candidate-groups.ts';
import { deferredText } from '../../../../renderer/components/candidate/deferred-text.ts';
import { bestGrade } from '../../../../renderer/components/evidence-badge/evidence-grade.ts';
import { ARGUMENT, argumentOfLevel, OPTION } from './board-fixtures.ts';

const slot = (id: string, tiers: readonly Tier[]) => ({
  id,
  label: id,
  options: tiers.map((tier, index) => ({ ...OPTION, id: `${id}${index}`, tier })),
});

describe('groups of candidates', () => {
  it('puts every tier into exactly one group', () => {
    const tiers: readonly Tier[] = [
      'preferred',
      'recommended',
      'option',
      'weak-option',
      'applicability-unknown',
      'deferred',
      'excluded',
      'not-recommended',
    ];
    const shown = groupCandidates([slot('s', tiers)]).map((group) => [
      group.id,
      group.slots[0]?.options.map((option) => option.tier),
    ]);
    expect(shown).toEqual([
      ['supported', ['preferred', 'recommended', 'option']],
      ['conditional', ['weak-option', 'applicability-unknown', 'deferred']],
      ['unsuitable', ['excluded', 'not-recommended']],
    ]);
  });

  it('keeps the order of slots and options as given, even against the tier', () => {
    const [group] = groupCandidates([slot('b', ['option', 'preferred']), slot('a', ['preferred'])]);
    expect(group?.slots.map((each) => each.options.map((option) => option.id))).toEqual([
      ['b0', 'b1'],
      ['a0'],
    ]);
  });

  it('leaves out empty groups and slots', () => {
    expect(groupCandidates([slot('a', []), slot('b', ['excluded'])])).toHaveLength(1);
  });

  it('opens the first supported option, and none when nothing is supported', () => {
    const groups = groupCandidates([slot('a', ['excluded']), slot('b', ['option'])]);
    expect(firstSupported(groups)).toBe('b0');
    expect(firstSupported(groupCandidates([slot('a', ['deferred'])]))).toBeUndefined();
  });
});

describe('counts', () => {
  const option = {
    ...OPTION,
    supporting: [ARGUMENT, { ...ARGUMENT, axis: 'extent' as const }],
    opposing: [{ ...ARGUMENT, axis: 'evidence' as const }],
    excluding: [ARGUMENT],
    pending: [{ ...ARGUMENT, axis: 'symptoms' as const }],
    notes: [ARGUMENT],
  };

  it('counts an exclusion against and a note nowhere', () => {
    expect(argumentCounts(option)).toEqual({ supporting: 2, opposing: 2, pending: 1 });
  });

  it('shows how health, extent and symptoms bear, and no other axis', () => {
    expect(axisSummary(option)).toEqual([
      { axis: 'health', supporting: 1, opposing: 1, pending: 0 },
      { axis: 'extent', supporting: 1, opposing: 0, pending: 0 },
      { axis: 'symptoms', supporting: 0, opposing: 0, pending: 1 },
    ]);
  });
});

describe('evidence letters', () => {
  it.each([
    [['3', '1-2'], 'A'],
    [['4', '2', '3'], 'B'],
    [['G', '3'], 'G'],
    [['G', '2'], 'B'],
    [['L', '4'], 'L'],
    [['4'], 'D'],
    [['pending'], 'P'],
  ])('gives the best of %j as %s', (levels, grade) => {
    expect(bestGrade(levels.map(argumentOfLevel))).toBe(grade);
  });

  it('gives no letter without a supporting source or for a level it does not know', () => {
    expect(bestGrade([])).toBeUndefined();
    expect(bestGrade([argumentOfLevel('9')])).toBeUndefined();
  });
});

describe('deferred options', () => {
  it('say what they wait for and how they stand then', () => {
    const deferred = {
      ...OPTION,
      tier: 'deferred' as const,
      availableWhen: ['the wound has healed', 'bleeding has stopped'],
      tierOnceLifted: 'weak-option' as const,
    };
    expect(deferredText(deferred)).toBe(
      'Not now: available again when the wound has healed and bleeding has stopped. ' +
        'Then: weak option',
    );
    expect(deferredText(OPTION)).toBeUndefined();
  });
});
