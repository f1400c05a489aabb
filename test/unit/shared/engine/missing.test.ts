import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  all,
  always,
  any,
  atLeast,
  below,
  is,
  isNot,
  isOneOf,
  yes,
} from '#shared/engine/condition';
import { evaluate } from '#shared/engine/evaluate';
import type { MissingView, Standing } from '#shared/engine/evaluation';
import type { FactState, FactStates, Pack } from '#shared/engine/pack';
import { oneOf, range } from '#shared/engine/possible';
import type { FactValue } from '#shared/engine/possible';
import { probeValues } from '#shared/engine/probe-values';

import {
  argument,
  CALM,
  candidate,
  fact,
  known,
  packWith,
  STAMP,
  state,
  UMBRELLAS,
} from './umbrella-pack.ts';

const OPEN: FactState = state(oneOf(true, false), { narrowedBy: ['day.open'] });

function missing(pack: Pack, facts: FactStates): readonly MissingView[] {
  return evaluate(pack, STAMP, { ...CALM, ...facts }).missing;
}

function changes(pack: Pack, facts: FactStates) {
  return missing(pack, facts).flatMap((item) =>
    item.changes.map(({ option, from, to }) => [item.fact, option, from, to]),
  );
}

describe('a missing item', () => {
  it('[ENG-037] is tried with each possible value and lists the tiers that change', () => {
    const pack = packWith(
      candidate('one', {
        arguments: [
          argument('a', 'strongly-supports', is('sky', 'clear')),
          argument('b', 'strongly-opposes', is('sky', 'storm')),
        ],
      }),
      candidate('two', { arguments: [argument('c', 'confirming', is('sky', 'storm'))] }),
      candidate('three', { arguments: [argument('d', 'note', is('sky', 'storm'))] }),
    );
    const sky = state(oneOf('clear', 'cloudy', 'storm'), { narrowedBy: ['day.outlook'] });
    expect(missing(pack, { sky })).toEqual([
      {
        fact: 'sky',
        label: 'Sky',
        fields: ['day.outlook'],
        suppliedBy: 'Weather service',
        pendingExclusion: false,
        redFlags: [],
        changes: [
          {
            option: 'one',
            name: 'The one',
            from: 'weak-option',
            to: ['recommended', 'not-recommended'],
          },
          { option: 'two', name: 'The two', from: 'weak-option', to: ['preferred'] },
        ],
      },
    ]);
    expect(changes(pack, { sky: state(oneOf('clear', 'cloudy')) })).toEqual([
      ['sky', 'one', 'weak-option', ['recommended']],
    ]);
  });

  it('[ENG-038] that is a number is tried at and between all thresholds of the pack', () => {
    const pack = packWith(
      candidate('exact', { arguments: [argument('a', 'confirming', is('stops', 3))] }),
      candidate('between', {
        arguments: [
          argument('b', 'confirming', all(atLeast('wind', 30), below('wind', 50))),
          argument('c', 'excludes', atLeast('wind', 80)),
        ],
      }),
    );
    const wide = state(range(0, Number.POSITIVE_INFINITY));
    expect(changes(pack, { wind: wide })).toEqual([
      ['wind', 'between', 'weak-option', ['preferred', 'excluded']],
    ]);
    expect(changes(pack, { wind: state(range(40, 60)) })).toEqual([
      ['wind', 'between', 'weak-option', ['preferred']],
    ]);
    expect(changes(pack, { wind: state(range(50, 79)) })).toEqual([]);
    expect(changes(pack, { stops: state(range(2, 6)) })).toEqual([
      ['stops', 'exact', 'weak-option', ['preferred']],
    ]);
    const throughRule = packWith(
      candidate('gust', {
        arguments: [argument('d', 'confirming', all(yes('gusty'), below('wind', 60)))],
      }),
    );
    expect(changes(throughRule, { wind: wide })).toEqual([
      ['wind', 'gust', 'weak-option', ['preferred']],
    ]);
    const { domain } = fact('n', 'N', { kind: 'number', min: 0, max: 99, integer: true });
    expect(probeValues(domain, range(0, 9), [3, 4, 20, 0])).toEqual([0, 1, 3, 4, 6, 9]);
    expect(probeValues(domain, range(5, Number.POSITIVE_INFINITY), [7])).toEqual([5, 6, 7, 8]);
    expect(probeValues(domain, oneOf(4, 2), [3])).toEqual([4, 2]);
    const real = { ...domain, integer: false } as const;
    expect(probeValues(real, range(0, 1), [])).toEqual([0, 0.5, 1]);
  });

  it('[ENG-039] counts what it changes through derived facts', () => {
    const pack = packWith(
      candidate('one', { arguments: [argument('a', 'confirming', yes('rough'))] }),
      candidate('two', { arguments: [argument('b', 'confirming', yes('room_d'))] }),
    );
    expect(changes(pack, { wind: state(range(40, 60)) })).toEqual([
      ['wind', 'one', 'weak-option', ['preferred']],
    ]);
    expect(changes(pack, { room: OPEN })).toEqual([['room', 'two', 'preferred', ['weak-option']]]);
  });

  it('[ENG-040] names the red flags it would raise', () => {
    const flags = (facts: FactStates) =>
      missing(UMBRELLAS, facts).map((item) => [item.fact, item.redFlags]);
    expect(flags({ wind: state(range(60, 120)) })).toEqual([['wind', ['RF-1']]]);
    expect(flags({ wind: state(range(90, 120)) })).toEqual([]);
  });

  it('[ENG-041] says that a pending exclusion hangs on it', () => {
    const pack = packWith(
      candidate('one', {
        arguments: [
          argument('a', 'excludes', all(yes('rain'), yes('hurry'))),
          argument('b', 'weakly-supports', yes('room')),
        ],
      }),
    );
    const items = missing(pack, { rain: OPEN, hurry: OPEN, room: OPEN });
    expect(items.map((item) => [item.fact, item.pendingExclusion, item.changes.length])).toEqual([
      ['room', false, 1],
      ['hurry', true, 0],
      ['rain', true, 0],
    ]);
  });

  it('[ENG-042] is left out when it changes nothing', () => {
    const pack = packWith(
      candidate('one', {
        arguments: [
          argument('a', 'confirming', always),
          argument('b', 'weakly-supports', yes('rain')),
          argument('c', 'note', yes('hurry')),
          argument('d', 'excludes', all(yes('rented'), yes('room'))),
        ],
      }),
    );
    expect(missing(pack, { rain: OPEN, hurry: OPEN, room: OPEN })).toEqual([]);
  });

  it('[ENG-044] shows that an option would come to apply or not', () => {
    const pack = packWith(
      candidate('one', { applies: yes('rain'), arguments: [argument('a', 'confirming')] }),
      candidate('two', { applies: is('room_d', false) }),
    );
    expect(changes(pack, { rain: OPEN })).toEqual([
      ['rain', 'one', 'applicability-unknown', ['preferred', 'not-applicable']],
    ]);
    expect(changes(pack, { room: OPEN })).toEqual([
      ['room', 'two', 'not-applicable', ['weak-option']],
    ]);
  });
});

/** The tier of each option, however it comes about. */
function tiers(facts: FactStates): ReadonlyMap<string, Standing> {
  const { slots } = evaluate(UMBRELLAS, STAMP, facts);
  return new Map(slots.flatMap(({ options }) => options.map(({ id, tier }) => [id, tier])));
}

describe('missing items', () => {
  it('say what evaluating again with each value says', () => {
    const some = (...values: readonly FactValue[]) => fc.subarray([...values], { minLength: 1 });
    const anyValues = fc.record({
      rain: some(true, false),
      hurry: some(true, false),
      room: some(true, false),
      rented: some(true, false),
      sky: some('clear', 'cloudy', 'storm'),
      wind: some(5, 30, 50, 95),
    });
    fc.assert(
      fc.property(anyValues, (lists) => {
        const facts: Record<string, FactState> = { ...CALM };
        for (const [id, values] of Object.entries(lists)) facts[id] = state(oneOf(...values));
        const before = tiers(facts);
        const found = Object.entries(lists).flatMap(([id, values]) =>
          values.flatMap((value) => {
            const after = tiers({ ...facts, ...known({ [id]: value }) });
            return UMBRELLAS.candidates.flatMap((option) => {
              const to = after.get(option.id) ?? 'not-applicable';
              const isSame = to === (before.get(option.id) ?? 'not-applicable');
              return isSame ? [] : `${id} ${option.id} ${to}`;
            });
          }),
        );
        const listed = missing(UMBRELLAS, facts).flatMap((item) =>
          item.changes.flatMap((change) =>
            change.to.map((to) => `${item.fact} ${change.option} ${to}`),
          ),
        );
        expect(new Set(listed)).toEqual(new Set(found));
      }),
    );
  });

  it('[ENG-043] stand by what hangs on them', () => {
    const lead = argument('lead', 'weakly-supports');
    const pack = packWith(
      candidate('leader', {
        arguments: [lead, argument('a', 'excludes', yes('rented'))],
      }),
      candidate('waiting', {
        arguments: [
          argument('b', 'weakly-supports'),
          argument('c', 'excludes', is('stops', 3), { failSafe: true }),
        ],
      }),
      candidate('barred', {
        arguments: [
          argument('d', 'weakly-supports'),
          argument('e', 'excludes'),
          argument('f', 'excludes', yes('hurry')),
        ],
      }),
      candidate('weak', { arguments: [argument('g', 'weakly-supports', yes('rain'))] }),
      candidate('weaker', {
        arguments: [argument('h', 'strongly-opposes', any(yes('rain'), yes('room')))],
      }),
      candidate('weakest', { arguments: [argument('i', 'strongly-opposes', yes('room'))] }),
      candidate('sky', { arguments: [argument('j', 'weakly-supports', isNot('sky', 'clear'))] }),
    );
    const items = missing(pack, {
      rain: OPEN,
      hurry: OPEN,
      rented: OPEN,
      room: OPEN,
      stops: state(oneOf(3, 4)),
      sky: state(oneOf('clear', 'storm')),
    });
    expect(items.map((item) => item.fact)).toEqual([
      'rented',
      'stops',
      'rain',
      'sky',
      'room',
      'hurry',
    ]);
  });

  it('[ENG-045] of a large case are found in well under a second', () => {
    const names = Array.from({ length: 60 }, (_, index) => `f${index}`);
    const pack: Pack = {
      ...packWith(
        ...Array.from({ length: 40 }, (_, index) =>
          candidate(`c${index}`, {
            arguments: names.map((name, place) =>
              argument(
                `c${index}#${place}`,
                (place + index) % 3 === 0 ? 'excludes' : 'weakly-supports',
                all(isOneOf(name, 'a', 'b'), isNot(names[(place + 7) % 60] ?? name, 'c')),
              ),
            ),
          }),
        ),
      ),
      facts: names.map((name) =>
        fact(name, name, { kind: 'choice', labels: { a: 'a', b: 'b', c: 'c', d: 'd' } }),
      ),
      derived: [],
    };
    const start = performance.now();
    const evaluation = evaluate(pack, STAMP, {});
    expect(performance.now() - start).toBeLessThan(1000);
    expect(evaluation.missing).toHaveLength(60);
  });
});
