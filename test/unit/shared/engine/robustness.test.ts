import { describe, expect, it } from 'vitest';

import { is, yes } from '#shared/engine/condition';
import { evaluate } from '#shared/engine/evaluate';
import type { FactStates, StatedFacts, Variant } from '#shared/engine/pack';
import { oneOf, range } from '#shared/engine/possible';
import { robustnessOf } from '#shared/engine/robustness';
import { weighPatient } from '#shared/engine/weigh-patient';

import { argument, CALM, candidate, known, packWith, STAMP, state } from './umbrella-pack.ts';

const PACK = packWith(
  candidate('one', {
    arguments: [
      argument('a', 'weakly-supports', yes('rough')),
      argument('b', 'excludes', yes('rain')),
    ],
  }),
  candidate('two', { arguments: [argument('c', 'note', yes('rain'))] }),
  candidate('boat', { applies: is('sky', 'storm') }),
);

function variant(id: string, base: FactStates, stated?: StatedFacts): Variant {
  return { id, label: `${id} instead`, base, ...(stated === undefined ? {} : { stated }) };
}

function robustness(variants: readonly Variant[], stated: StatedFacts = {}) {
  const weighed = weighPatient(PACK, { base: CALM, stated });
  return Object.fromEntries(robustnessOf(PACK, weighed, variants));
}

describe('robustness', () => {
  it('[ENG-070] names every variant that moves an option, and where to', () => {
    const rain = variant('rain', { ...CALM, ...known({ rain: true }) });
    const gust = variant('gust', { ...CALM, wind: state(range(50, 60)) });
    const same = variant('same', CALM);
    expect(robustness([rain, gust, same])).toEqual({
      one: {
        stable: false,
        moves: [
          { variant: 'rain', label: 'rain instead', standing: 'excluded' },
          { variant: 'gust', label: 'gust instead', standing: 'option' },
        ],
      },
      two: { stable: true, moves: [] },
    });
    const storm = variant('storm', { ...CALM, ...known({ sky: 'storm' }) });
    const { slots } = evaluate(PACK, STAMP, {
      base: { ...CALM, ...known({ sky: 'storm' }) },
      variants: [variant('cloudy', CALM)],
    });
    expect(
      slots.flatMap(({ options }) => options.map((option) => [option.id, option.robustness.moves])),
    ).toEqual([
      ['one', [{ variant: 'cloudy', label: 'cloudy instead', standing: 'weak-option' }]],
      ['two', []],
      ['boat', [{ variant: 'cloudy', label: 'cloudy instead', standing: 'not-applicable' }]],
    ]);
    expect(robustness([storm])['boat']).toBeUndefined();
  });

  it('[ENG-071] weighs a variant by its own facts: what it does not give is unknown', () => {
    const { rain, ...others } = CALM;
    expect(rain).toBeDefined();
    expect(robustness([variant('unknown', others)])['one']?.moves).toEqual([]);
    const { wind, ...still } = CALM;
    expect(wind).toBeDefined();
    const rough = { possible: oneOf(true), basis: 'rough, says the pilot' };
    expect(robustness([variant('stated', still, { rough })])['one']?.moves).toEqual([
      { variant: 'stated', label: 'stated instead', standing: 'option' },
    ]);
    expect(robustness([variant('unsaid', CALM)], { rough })['one']?.moves).toEqual([]);
    const vague = weighPatient(PACK, { base: still, stated: { rough } });
    const said = variant('said', still, { rough });
    expect(robustnessOf(PACK, vague, [said, variant('unsaid', still)]).get('one')?.moves).toEqual([
      { variant: 'unsaid', label: 'unsaid instead', standing: 'weak-option' },
    ]);
    const stormy = { ...CALM, ...known({ sky: 'storm' }) };
    const weighed = weighPatient(PACK, { base: stormy, stated: { rough } });
    const unsaid = robustnessOf(PACK, weighed, [variant('unsaid', CALM)]);
    expect(unsaid.get('one')?.moves.map(({ standing }) => standing)).toEqual(['weak-option']);
  });

  it('[ENG-072] refuses a variant with facts the pack does not have', () => {
    expect(() => robustness([variant('snow', known({ snow: true }))])).toThrow(
      'The pack has no base fact snow',
    );
    const snow = { possible: oneOf(true), basis: 'snow' };
    expect(() => robustness([variant('snow', CALM, { snow })])).toThrow(
      'The pack has no derived fact snow',
    );
  });
});
