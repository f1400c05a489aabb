import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { all, always, any, atLeast, below, is, isOneOf, not, yes } from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import { derive } from '#shared/engine/derive';
import { reachIn } from '#shared/engine/lint-search';
import type { Reach } from '#shared/engine/lint-search';
import type { DerivedFact, FactStates, Pack } from '#shared/engine/pack';
import { oneOf } from '#shared/engine/possible';
import type { FactValue } from '#shared/engine/possible';
import { holds } from '#shared/engine/truth';

import { fact, known, state, UMBRELLAS } from './umbrella-pack.ts';

/** Thunder hides the colour of the sky: whether it is grey then stays open. */
const GREY: DerivedFact = {
  ...fact('grey', 'Grey', { kind: 'yes-no' }),
  from: ['sky'],
  derive: ({ sky }) => {
    if (sky?.possible.kind !== 'values') throw new Error('No sky');
    const answers = sky.possible.values.flatMap((value) =>
      value === 'storm' ? [true, false] : [value === 'cloudy'],
    );
    return oneOf(...answers);
  },
};
const PACK: Pack = { ...UMBRELLAS, derived: [...UMBRELLAS.derived, GREY] };

/** Every value that matters to conditions with these thresholds. */
const VALUES: Readonly<Record<string, readonly FactValue[]>> = {
  rain: [true, false],
  hurry: [true, false],
  sky: ['clear', 'cloudy', 'storm'],
  wind: [0, 10, 30, 40, 50, 60, 90, 100],
  stops: [0, 1, 2, 3, 4, 5, 6],
  room: [true, false],
};

const EVERYBODY: readonly FactStates[] = Object.entries(VALUES)
  .reduce<readonly Readonly<Record<string, FactValue>>[]>(
    (patients, [id, values]) =>
      patients.flatMap((patient) => values.map((value) => ({ ...patient, [id]: value }))),
    [{ rented: false }],
  )
  .map((patient) => derive(PACK, known(patient)));

const atom = fc.oneof(
  fc.constantFrom('rain', 'hurry', 'room', 'room_d', 'gusty', 'rough', 'grey').map(yes),
  fc.constantFrom('clear', 'cloudy', 'storm').map((sky) => is('sky', sky)),
  fc.subarray(['clear', 'cloudy', 'storm'], { minLength: 1 }).map((sky) => isOneOf('sky', ...sky)),
  fc.constantFrom(30, 50, 90).map((wind) => atLeast('wind', wind)),
  fc.constantFrom(30, 90).map((wind) => is('wind', wind)),
  fc.constantFrom(1, 3, 5).map((stops) => below('stops', stops)),
);

const condition = fc.letrec<{ readonly tree: Condition }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    atom,
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map((parts) => all(...parts)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map((parts) => any(...parts)),
    tie('tree').map(not),
  ),
})).tree;

describe('the search for a patient who makes a condition true', () => {
  it('[ENG-080] finds one exactly when trying every patient finds one', () => {
    const canHold = reachIn(PACK);
    const found: Record<Reach, number> = { possible: 0, impossible: 0, undecided: 0 };
    fc.assert(
      fc.property(condition, (goal) => {
        const isTrue = EVERYBODY.some((patient) => holds(goal, patient) === 'true');
        const reach = canHold(goal);
        found[reach] += 1;
        expect(reach).toBe(isTrue ? 'possible' : 'impossible');
      }),
      { numRuns: 1500, seed: 20_261_124 },
    );
    expect(found.impossible).toBeGreaterThan(100);
    expect(found.undecided).toBe(0);
  });

  it.each<readonly [string, Condition, Reach]>([
    ['what is meant for everybody', always, 'possible'],
    ['two values of one fact at once', all(is('sky', 'clear'), is('sky', 'storm')), 'impossible'],
    ['a fact and what follows from it', all(atLeast('wind', 50), not(yes('rough'))), 'impossible'],
    ['a whole number between two others', all(atLeast('stops', 3), below('stops', 4)), 'possible'],
    ['no number between two others', all(atLeast('wind', 40), below('wind', 40)), 'impossible'],
    ['a number above every threshold', all(atLeast('wind', 90), not(is('wind', 90))), 'possible'],
    ['a denial of what would be presumed', all(not(yes('hurry')), not(yes('room_d'))), 'possible'],
    ['what nobody can know', all(yes('grey'), is('sky', 'storm')), 'impossible'],
  ])('[ENG-080] decides %s', (_, goal, reach) => {
    expect(reachIn(PACK)(goal)).toBe(reach);
  });

  it('[ENG-085] stops where it was told to stop, and says so', () => {
    const goal = all(yes('rain'), yes('hurry'), yes('rented'));
    expect(reachIn(PACK, 3)(goal)).toBe('undecided');
    expect(reachIn(PACK, 4)(goal)).toBe('possible');
    expect(holds(goal, { ...EVERYBODY[0], rented: state(oneOf(true)) })).toBe('true');
  });
});
