import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  above,
  all,
  always,
  any,
  atLeast,
  atMost,
  below,
  is,
  isNot,
  isOneOf,
  not,
  yes,
} from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import { oneOf, range } from '#shared/engine/possible';
import type { FactValue, Possible, Truth } from '#shared/engine/possible';
import { holds, opposite, truthOfAll, truthOfAny } from '#shared/engine/truth';

import { state } from './umbrella-pack.ts';

/** Three facts of every truth value to build truth tables from. */
const TABLE = {
  true: state(oneOf(true)),
  false: state(oneOf(false)),
  unknown: state(oneOf(true, false)),
};
const TRUTHS: readonly Truth[] = ['true', 'false', 'unknown'];

function judged(condition: Condition, possible: Possible): Truth {
  return holds(condition, { n: state(possible) });
}

describe('comparisons', () => {
  it('[ENG-001] are true for all, false for none, else unknown', () => {
    const cells: readonly (readonly [Condition, Possible, Truth])[] = [
      [always, oneOf(1), 'true'],
      [is('n', 'a'), oneOf('a'), 'true'],
      [is('n', 'a'), oneOf('b'), 'false'],
      [is('n', 'a'), oneOf('b', 'c'), 'false'],
      [is('n', 'a'), oneOf('a', 'b'), 'unknown'],
      [isNot('n', 'a'), oneOf('a'), 'false'],
      [isNot('n', 'a'), oneOf('b', 'c'), 'true'],
      [isNot('n', 'a'), oneOf('a', 'b'), 'unknown'],
      [isOneOf('n', 'a', 'b'), oneOf('a', 'b'), 'true'],
      [isOneOf('n', 'a', 'b'), oneOf('c'), 'false'],
      [isOneOf('n', 'a', 'b'), oneOf('b', 'c'), 'unknown'],
      [yes('n'), oneOf(true), 'true'],
      [yes('n'), oneOf(false), 'false'],
      [yes('n'), oneOf(false, true), 'unknown'],
      [is('n', 2), oneOf('2'), 'false'],
      [atLeast('n', 2), oneOf(2, 3), 'true'],
      [atLeast('n', 2), oneOf(0, 1), 'false'],
      [atLeast('n', 2), oneOf(1, 2), 'unknown'],
      [above('n', 2), oneOf(3), 'true'],
      [above('n', 2), oneOf(2), 'false'],
      [above('n', 2), oneOf(2, 3), 'unknown'],
      [atMost('n', 2), oneOf(2, 1), 'true'],
      [atMost('n', 2), oneOf(3), 'false'],
      [atMost('n', 2), oneOf(2, 3), 'unknown'],
      [below('n', 2), oneOf(1), 'true'],
      [below('n', 2), oneOf(2), 'false'],
      [below('n', 2), oneOf(1, 2), 'unknown'],
    ];
    for (const [condition, possible, truth] of cells) {
      expect(judged(condition, possible), JSON.stringify([condition, possible])).toBe(truth);
    }
  });

  it('[ENG-002] take a range with both its ends', () => {
    const cells: readonly (readonly [Condition, Possible, Truth])[] = [
      [atLeast('n', 35), range(35, 55), 'true'],
      [atLeast('n', 36), range(35, 55), 'unknown'],
      [atLeast('n', 55), range(35, 55), 'unknown'],
      [atLeast('n', 56), range(35, 55), 'false'],
      [above('n', 35), range(35, 55), 'unknown'],
      [above('n', 55), range(35, 55), 'false'],
      [above('n', 34), range(35, Number.POSITIVE_INFINITY), 'true'],
      [atMost('n', 55), range(35, 55), 'true'],
      [atMost('n', 34), range(35, 55), 'false'],
      [atMost('n', 35), range(35, 55), 'unknown'],
      [below('n', 55), range(35, 55), 'unknown'],
      [below('n', 35), range(35, 55), 'false'],
      [below('n', 99), range(35, Number.POSITIVE_INFINITY), 'unknown'],
      [is('n', 35), range(35, 55), 'unknown'],
      [is('n', 55), range(35, 55), 'unknown'],
      [is('n', 34), range(35, 55), 'false'],
      [is('n', 35), range(35, 35), 'true'],
      [isOneOf('n', 2, 3), range(2, 3), 'unknown'],
      [isOneOf('n', 2, 3), range(3, 3), 'true'],
      [isOneOf('n', 2, 3), range(4, 9), 'false'],
      [is('n', 'a'), range(0, 9), 'false'],
    ];
    for (const [condition, possible, truth] of cells) {
      expect(judged(condition, possible), JSON.stringify([condition, possible])).toBe(truth);
    }
  });
});

describe('combinations', () => {
  it('[ENG-003] of all are as false as their falsest part', () => {
    const table = TRUTHS.map((a) => TRUTHS.map((b) => holds(all(yes(a), yes(b)), TABLE)));
    expect(table).toEqual([
      ['true', 'false', 'unknown'],
      ['false', 'false', 'false'],
      ['unknown', 'false', 'unknown'],
    ]);
  });

  it('[ENG-004] of any are as true as their truest part', () => {
    const table = TRUTHS.map((a) => TRUTHS.map((b) => holds(any(yes(a), yes(b)), TABLE)));
    expect(table).toEqual([
      ['true', 'true', 'true'],
      ['true', 'false', 'unknown'],
      ['true', 'unknown', 'unknown'],
    ]);
  });

  it('[ENG-005] of not turn true and false round', () => {
    expect(TRUTHS.map((a) => holds(not(yes(a)), TABLE))).toEqual(['false', 'true', 'unknown']);
  });

  it('[ENG-006] of many parts equal the same parts nested two by two', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TRUTHS), { minLength: 1 }), (truths) => {
        const parts = truths.map(yes);
        const nested = (join: typeof all) => parts.reduce((a, b) => join(a, b));
        expect(holds(all(...parts), TABLE)).toBe(holds(nested(all), TABLE));
        expect(holds(any(...parts), TABLE)).toBe(holds(nested(any), TABLE));
        expect(truthOfAll(truths)).toBe(opposite(truthOfAny(truths.map(opposite))));
      }),
    );
  });

  it('[ENG-007] stay unknown although no value satisfies them all', () => {
    expect(judged(all(is('n', 'a'), is('n', 'b')), oneOf('a', 'b'))).toBe('unknown');
    expect(judged(any(is('n', 'a'), is('n', 'b')), oneOf('a', 'b'))).toBe('unknown');
  });

  it('[ENG-008] throw on a broken pack, wherever the broken part stands', () => {
    expect(() => holds(yes('ghost'), TABLE)).toThrow('no fact ghost');
    expect(() => holds(all(yes('false'), yes('ghost')), TABLE)).toThrow('no fact ghost');
    expect(() => holds(any(yes('true'), yes('ghost')), TABLE)).toThrow('no fact ghost');
    expect(() => judged(yes('n'), oneOf())).toThrow('No value is possible');
    expect(() => judged(atLeast('n', 1), range(3, 2))).toThrow('No value is possible');
    expect(() => judged(atLeast('n', 1), oneOf('a'))).toThrow('not a number');
  });
});

describe('narrowing', () => {
  const values: readonly FactValue[] = [0, 1, 2, 3, 4];
  const numbers = fc.subarray([...values], { minLength: 1 }).map((some) => oneOf(...some));
  const ranges = fc
    .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
    .map(([a, b]) => range(Math.min(a, b), Math.max(a, b)));
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4 },
      fc.constant(always),
      atom(),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((of) => any(...of)),
      tie('condition').map(not),
    ),
  }));

  function atom(): fc.Arbitrary<Condition> {
    const facts = fc.constantFrom('a', 'b');
    const number = fc.integer({ min: 0, max: 4 });
    return fc.oneof(
      fc.tuple(facts, number).map(([id, value]) => is(id, value)),
      fc
        .tuple(facts, fc.subarray([...values], { minLength: 1 }))
        .map(([id, some]) => isOneOf(id, ...some)),
      fc
        .tuple(facts, number, fc.constantFrom(atLeast, above, atMost, below))
        .map(([id, value, compare]) => compare(id, value)),
    );
  }

  function insideOf(possible: Possible, pick: number): Possible {
    if (possible.kind === 'range') {
      return range(possible.min, Math.max(possible.min, possible.max - pick));
    }
    const rest = possible.values.filter((_, index) => index % (pick + 1) === 0);
    return oneOf(...rest);
  }

  it('[ENG-009] never flips a certain truth', () => {
    let certain = 0;
    const wide = fc.oneof(numbers, ranges);
    const pick = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(condition, wide, wide, pick, pick, (tested, a, b, less, fewer) => {
        const before = holds(tested, { a: state(a), b: state(b) });
        const after = holds(tested, {
          a: state(insideOf(a, less)),
          b: state(insideOf(b, fewer)),
        });
        if (before === 'unknown') return;
        certain += 1;
        expect(after).toBe(before);
      }),
      { numRuns: 2000 },
    );
    expect(certain).toBeGreaterThan(500);
  });
});
