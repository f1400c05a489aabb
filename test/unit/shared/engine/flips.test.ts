import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  is,
  isNot,
  isOneOf,
  yes,
} from '#shared/engine/condition';
import type { FlipView } from '#shared/engine/evaluation';
import { singleFlips } from '#shared/engine/flips';
import { pairFlips } from '#shared/engine/flips-pairs';
import type { Argument, FactStates, Pack, Patient } from '#shared/engine/pack';
import { oneOf, range } from '#shared/engine/possible';
import { weighPatient } from '#shared/engine/weigh-patient';

import {
  argument,
  CALM,
  candidate,
  fact,
  known,
  packWith,
  state,
  UMBRELLAS,
} from './umbrella-pack.ts';

function inShort({ changes, standing }: FlipView): string {
  const texts = changes.map((change) => `${change.fact} ${change.from} → ${change.to}`);
  return `${texts.join(', ')}: ${standing}`;
}

function flips(pack: Pack, patient: Partial<Patient> = {}, id = 'one'): readonly string[] {
  const { base = {}, ...more } = patient;
  const weighed = weighPatient(pack, { base: { ...CALM, ...base }, ...more });
  return (singleFlips(pack, weighed).get(id) ?? []).map(inShort);
}

function pairs(pack: Pack, base: FactStates = {}, id = 'one') {
  const weighed = weighPatient(pack, { base: { ...CALM, ...base } });
  const { flips: found, more } = pairFlips(pack, weighed, id);
  return { flips: found.map(inShort), more };
}

function one(...reasons: readonly Argument[]): Pack {
  return packWith(candidate('one', { arguments: reasons }));
}

describe('a change of one known fact', () => {
  it('[ENG-061] is every other value of a choice that moves the option', () => {
    const pack = packWith(
      candidate('one', {
        applies: isNot('sky', 'storm'),
        arguments: [
          argument('a', 'confirming', is('sky', 'clear')),
          argument('b', 'excludes', yes('rain')),
          argument('c', 'note', yes('hurry')),
        ],
      }),
      candidate('two', { applies: yes('rain') }),
    );
    expect(flips(pack)).toEqual([
      'rain no → yes: excluded',
      'sky cloudy → clear: preferred',
      'sky cloudy → thunder, near or far: not-applicable',
    ]);
    const weighed = weighPatient(pack, { base: CALM });
    expect([...singleFlips(pack, weighed).keys()]).toEqual(['one']);
    expect(singleFlips(pack, weighed).get('one')?.[0]?.changes).toEqual([
      { fact: 'rain', label: 'Rain', from: 'no', to: 'yes' },
    ]);
  });

  it('[ENG-061] is not tried for a fact that is not known', () => {
    const pack = one(argument('a', 'confirming', yes('rain')));
    expect(flips(pack, { base: { rain: state(oneOf(true, false)) } })).toEqual([]);
    expect(flips(pack, { base: { rain: state(oneOf(true)) } })).toEqual([
      'rain yes → no: weak-option',
    ]);
  });

  it('[ENG-062] of a number is the nearest on each side, as a bound that is true', () => {
    const pack = one(
      argument('a', 'strongly-opposes', below('wind', 10)),
      argument('b', 'excludes', below('wind', 4)),
      argument('c', 'weakly-supports', above('wind', 46)),
      argument('d', 'weakly-supports', above('wind', 46)),
      argument('e', 'weakly-supports', atLeast('wind', 70)),
      argument('f', 'weakly-supports', atLeast('wind', 70)),
    );
    const at = (value: number) => flips(pack, { base: known({ wind: value }) });
    expect(at(45)).toEqual([
      'wind 45 km/h → above 46 to below 70 km/h: recommended',
      'wind 45 km/h → 4 to below 10 km/h: not-recommended',
    ]);
    expect(at(2)).toEqual(['wind 2 km/h → 4 to below 10 km/h: not-recommended']);
    expect(at(70)).toEqual(['wind 70 km/h → above 46 to below 70 km/h: recommended']);
    const simple = one(argument('a', 'excludes', atMost('wind', 50)));
    expect(flips(simple)).toEqual(['wind 5 km/h → above 50 km/h: weak-option']);
    expect(flips(simple, { base: known({ wind: 60 }) })).toEqual([
      'wind 60 km/h → 50 km/h or less: excluded',
    ]);
    expect(flips(simple, { base: { wind: state(range(60, 60)) } })).toEqual([
      'wind 60 km/h → 50 km/h or less: excluded',
    ]);
    const counted = one(argument('a', 'confirming', atLeast('stops', 3)));
    expect(flips(counted)).toEqual(['stops 1 → 3 or more: preferred']);
    expect(flips(counted, { base: known({ stops: 9 }) })).toEqual([
      'stops 9 → 2 or less: weak-option',
    ]);
  });

  it('[ENG-063] stands in one row with all values that lead to the same standing', () => {
    const pack = one(
      argument('a', 'confirming', isOneOf('sky', 'clear', 'storm')),
      argument('b', 'excludes', below('wind', 3)),
      argument('c', 'excludes', above('wind', 80)),
    );
    expect(flips(pack)).toEqual([
      'sky cloudy → clear or “thunder, near or far”: preferred',
      'wind 5 km/h → below 3 km/h, or above 80 km/h: excluded',
    ]);
  });

  it('[ENG-064] stands by the thresholds it crosses, then by fact, then by standing', () => {
    const pack = one(
      argument('a', 'note', atLeast('wind', 10)),
      argument('b', 'note', atLeast('wind', 20)),
      argument('c', 'confirming', atLeast('wind', 30)),
      argument('d', 'excludes', atLeast('stops', 2)),
      argument('e', 'excludes', is('sky', 'storm')),
      argument('f', 'confirming', is('sky', 'clear')),
      argument('g', 'excludes', yes('rented')),
    );
    expect(flips(pack)).toEqual([
      'rented no → yes: excluded',
      'sky cloudy → clear: preferred',
      'sky cloudy → thunder, near or far: excluded',
      'stops 1 → 2 or more: excluded',
      'wind 5 km/h → 30 km/h or more: preferred',
    ]);
  });

  it('[ENG-065] counts what it changes through derived facts, keeping what is stated', () => {
    const pack = one(argument('a', 'confirming', yes('rough')));
    expect(flips(pack)).toEqual([
      'sky cloudy → thunder, near or far: preferred',
      'wind 5 km/h → 50 km/h or more: preferred',
    ]);
    const rough = { possible: oneOf(false), basis: 'calm, says the pilot' };
    expect(flips(pack, { stated: { rough } })).toEqual([]);
  });
});

describe('a change of two known facts', () => {
  it('[ENG-066] moves an option that neither moves alone', () => {
    const pack = one(
      argument('a', 'excludes', any(yes('rain'), yes('hurry'))),
      argument('b', 'excludes', yes('rented')),
    );
    expect(pairs(pack, known({ rain: true, hurry: true }))).toEqual({
      flips: ['hurry yes → no, rain yes → no: weak-option'],
      more: 0,
    });
    const sum = one(
      argument('a', 'weakly-opposes', yes('rain')),
      argument('b', 'weakly-opposes', is('sky', 'storm')),
    );
    expect(pairs(sum)).toEqual({
      flips: ['rain no → yes, sky cloudy → thunder, near or far: not-recommended'],
      more: 0,
    });
    expect(pairs(sum, { rain: state(oneOf(true, false)) })).toEqual({ flips: [], more: 0 });
    const derived = one(argument('a', 'confirming', all(yes('rough'), yes('room_d'))));
    expect(pairs(derived, known({ room: false }))).toEqual({
      flips: [
        'room no → yes, sky cloudy → thunder, near or far: preferred',
        'room no → yes, wind 5 km/h → 50 km/h or more: preferred',
      ],
      more: 0,
    });
  });

  it('[ENG-066] can make an option apply', () => {
    const pack = packWith(candidate('one', { applies: all(yes('rain'), yes('hurry')) }));
    expect(pairs(pack).flips).toEqual(['hurry no → yes, rain no → yes: weak-option']);
  });

  it('[ENG-067] goes no farther than it must, values with the same result together', () => {
    const pack = one(
      argument('a', 'excludes', all(atLeast('wind', 30), atLeast('stops', 2))),
      argument('b', 'excludes-for-now', all(atLeast('wind', 60), isNot('sky', 'cloudy'))),
      argument('c', 'note', atLeast('wind', 90)),
    );
    expect(pairs(pack).flips).toEqual([
      'stops 1 → 2 or more, wind 5 km/h → 30 to below 60 km/h: excluded',
      'sky cloudy → clear or “thunder, near or far”, wind 5 km/h → 60 to below 90 km/h: deferred',
    ]);
  });

  it('[ENG-068] is listed twelve times at most, the fewest thresholds crossed first', () => {
    const names = ['f', 'e', 'd', 'c', 'b', 'a'];
    const pack: Pack = {
      ...one(
        ...names.map((name) => argument(name, 'weakly-opposes', yes(name))),
        argument('g', 'weakly-opposes', atLeast('wind', 10)),
        argument('h', 'note', atLeast('wind', 8)),
      ),
      facts: [...UMBRELLAS.facts, ...names.map((name) => fact(name, name, { kind: 'yes-no' }))],
    };
    const base = known(Object.fromEntries(names.map((name) => [name, false])));
    const found = pairs(pack, base);
    expect(found.flips).toHaveLength(12);
    expect(found.more).toBe(15 + 6 - 12);
    expect(found.flips.slice(0, 6)).toEqual([
      ...['b', 'c', 'd', 'e', 'f'].map((name) => `a no → yes, ${name} no → yes: not-recommended`),
      'b no → yes, c no → yes: not-recommended',
    ]);
    expect(found.flips.some((flip) => flip.includes('wind'))).toBe(false);
    const few = pairs(pack, { ...base, ...known({ a: true, b: false, c: false }) });
    expect(few).toEqual({ flips: [], more: 0 });
  });

  it('[ENG-069] of a candidate the pack does not have is refused', () => {
    expect(() => pairs(UMBRELLAS, {}, 'cape')).toThrow('The pack has no candidate cape');
  });

  it('[ENG-066] is found wherever weighing again finds it', () => {
    const anyCase = fc.record({
      rain: fc.boolean(),
      hurry: fc.boolean(),
      room: fc.boolean(),
      rented: fc.boolean(),
      sky: fc.constantFrom('clear', 'cloudy', 'storm'),
    });
    const standing = (values: Readonly<Record<string, boolean | string>>, id: string) =>
      weighPatient(UMBRELLAS, { base: { ...CALM, ...known(values) } }).weighings.find(
        (weighing) => weighing.candidate.id === id,
      )?.tier;
    const choices = {
      rain: [true, false],
      hurry: [true, false],
      room: [true, false],
      rented: [true, false],
      sky: ['clear', 'cloudy', 'storm'],
    };
    fc.assert(
      fc.property(anyCase, fc.constantFrom('stick', 'folding', 'parasol'), (values, id) => {
        const now = standing(values, id);
        const found = new Set<string>();
        const all = Object.entries(choices);
        for (const [first, firsts] of all) {
          for (const [second, seconds] of all) {
            if (second <= first) continue;
            for (const a of firsts) {
              for (const b of seconds) {
                const isQuiet =
                  standing({ ...values, [first]: a }, id) === now &&
                  standing({ ...values, [second]: b }, id) === now;
                const to = standing({ ...values, [first]: a, [second]: b }, id);
                if (isQuiet && to !== now)
                  found.add(`${first} ${second} ${to ?? 'not-applicable'}`);
              }
            }
          }
        }
        const weighed = weighPatient(UMBRELLAS, { base: { ...CALM, ...known(values) } });
        const listed = pairFlips(UMBRELLAS, weighed, id);
        const short = listed.flips.map(({ changes, standing: to }) =>
          [...changes.map((change) => change.fact), to].join(' '),
        );
        const amongFive = short.filter((text) => !/wind|stops/.test(text));
        expect(new Set(amongFive)).toEqual(found);
      }),
    );
  });
});
