import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { evaluate } from '#shared/engine/evaluate';
import { Evaluation } from '#shared/engine/evaluation';
import type { FactStates } from '#shared/engine/pack';
import { oneOf, range } from '#shared/engine/possible';

import { CALM, known, STAMP, state, UMBRELLAS } from './umbrella-pack.ts';

const LEAVES: readonly string[] = Object.keys(CALM);

/** The same facts under another order of keys. */
function reordered(facts: FactStates, order: readonly string[]): FactStates {
  return Object.fromEntries(
    order.flatMap((id) => {
      const given = facts[id];
      return given === undefined ? [] : [[id, given]];
    }),
  );
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const somePossible = {
  yesNo: fc.constantFrom(oneOf(true), oneOf(false), oneOf(true, false)),
  sky: fc.subarray(['clear', 'cloudy', 'storm'], { minLength: 1 }).map((some) => oneOf(...some)),
  wind: fc
    .tuple(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 120 }))
    .map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
  stops: fc.subarray([0, 1, 2, 3, 4, 5, 6], { minLength: 1 }).map((some) => oneOf(...some)),
};
const anyFacts = fc
  .record({
    rain: somePossible.yesNo,
    hurry: somePossible.yesNo,
    sky: somePossible.sky,
    wind: somePossible.wind,
    stops: somePossible.stops,
    room: somePossible.yesNo,
    rented: somePossible.yesNo,
  })
  .map((facts): FactStates =>
    Object.fromEntries(Object.entries(facts).map(([id, possible]) => [id, state(possible)])),
  );

describe('an evaluation', () => {
  it('[ENG-027] holds no number', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(numbersIn(evaluate(UMBRELLAS, STAMP, { base: facts }))).toEqual([]);
      }),
    );
  });

  it('[ENG-035] shows red flags that are raised or not ruled out, in order', () => {
    const flags = (facts: FactStates) =>
      evaluate(UMBRELLAS, STAMP, { base: facts }).redFlags.map((flag) => [flag.id, flag.state]);
    expect(flags(CALM)).toEqual([]);
    expect(flags({ ...CALM, ...known({ wind: 90, sky: 'storm' }) })).toEqual([
      ['RF-2', 'raised'],
      ['RF-1', 'raised'],
    ]);
    const open = state(range(0, 120));
    expect(flags({ ...CALM, wind: open })).toEqual([['RF-1', 'not-ruled-out']]);
    expect(flags({ ...CALM, ...known({ wind: 95 }), sky: state(oneOf('clear', 'storm')) })).toEqual(
      [
        ['RF-1', 'raised'],
        ['RF-2', 'not-ruled-out'],
      ],
    );
    expect(
      evaluate(UMBRELLAS, STAMP, { base: { ...CALM, ...known({ sky: 'storm' }) } }).redFlags,
    ).toEqual([
      {
        id: 'RF-2',
        severity: 'red',
        state: 'raised',
        title: 'Lightning',
        action: 'Stay in',
        candidates: ['stick'],
        explanation: {
          condition: 'Sky is “thunder, near or far”',
          truth: 'true',
          facts: ['sky'],
        },
        source: {
          ref: 'GRANNY',
          citation: 'Grandmother, 1987',
          level: 'expert',
          provenance: 'from memory',
          figures: 'all of them',
        },
      },
    ]);
  });

  it('[ENG-036] names the gaps that are not ruled out', () => {
    const gaps = (facts: FactStates) =>
      evaluate(UMBRELLAS, STAMP, { base: facts }).gaps.map(({ id }) => id);
    expect(gaps(CALM)).toEqual(['gap-snow', 'gap-hail']);
    expect(gaps({ ...CALM, ...known({ sky: 'clear' }) })).toEqual(['gap-hail']);
    expect(gaps({})).toEqual(['gap-snow', 'gap-hail']);
  });

  it('[ENG-046] is the same to the byte, in whatever order the facts are given', () => {
    const anyOrder = fc.shuffledSubarray([...LEAVES], {
      minLength: LEAVES.length,
      maxLength: LEAVES.length,
    });
    fc.assert(
      fc.property(anyFacts, anyOrder, (facts, order) => {
        const first = JSON.stringify(evaluate(UMBRELLAS, STAMP, { base: facts }));
        expect(JSON.stringify(evaluate(UMBRELLAS, STAMP, { base: facts }))).toBe(first);
        expect(JSON.stringify(evaluate(UMBRELLAS, STAMP, { base: reordered(facts, order) }))).toBe(
          first,
        );
      }),
    );
  });

  it('[ENG-047] satisfies its schema and names its pack', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const evaluation = evaluate(UMBRELLAS, STAMP, { base: facts });
        expect(Evaluation.parse(evaluation)).toEqual(evaluation);
        expect(evaluation.pack).toEqual(STAMP);
      }),
    );
    const wind = state(range(40, 60), {
      basis: 'Wind 40 to 60 km/h',
      on: '2026-11-23',
      narrowedBy: ['day.wind'],
    });
    const { facts } = evaluate(UMBRELLAS, STAMP, { base: { ...CALM, wind } });
    expect(Object.keys(facts)).toEqual([...LEAVES, 'gusty', 'rough', 'room_d']);
    expect(facts['wind']).toEqual({
      id: 'wind',
      label: 'Wind',
      state: 'partly-known',
      text: '40 to 60 km/h',
      basis: 'Wind 40 to 60 km/h',
      on: '2026-11-23',
      fields: ['day.wind'],
      narrowedBy: ['day.wind'],
    });
  });
});
