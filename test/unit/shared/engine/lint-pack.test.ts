import { describe, expect, it } from 'vitest';

import { all, any, atLeast, is, isOneOf, yes } from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import { lintPack } from '#shared/engine/lint-pack';
import type { Argument, Pack } from '#shared/engine/pack';

import { argument, candidate, fact, UMBRELLAS } from './umbrella-pack.ts';

function lintWith(part: Partial<Pack>): readonly string[] {
  return lintPack({ ...UMBRELLAS, ...part });
}

/** Faults of the pack with one more candidate that has this argument. */
function lintArgument(extra: Argument): readonly string[] {
  const more = candidate('more', { arguments: [extra] });
  return lintWith({ candidates: [...UMBRELLAS.candidates, more] });
}

function lintCondition(when: Condition): readonly string[] {
  return lintArgument(argument('more#1', 'note', when));
}

describe('the lint of packs', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(lintPack(UMBRELLAS)).toEqual([]);
  });

  it('[ENG-049] reports an id used two times', () => {
    const { candidates, facts, slots, gaps, redFlags, blocks } = UMBRELLAS;
    const again = candidate('stick', { blocks: ['WIND', 'WIND'] });
    const rainAgain = fact('rain', 'Rain', { kind: 'yes-no' });
    expect(lintWith({ candidates: [...candidates, again] })).toEqual([
      'Two times the same candidate: stick',
      'Two times the same block of candidate stick: WIND',
    ]);
    expect(lintWith({ facts: [...facts, rainAgain] })).toEqual(['Two times the same fact: rain']);
    expect(lintWith({ slots: [...slots, ...slots] })).toEqual([
      'Two times the same slot: rain',
      'Two times the same slot: sun',
    ]);
    expect(lintWith({ gaps: [...gaps, ...gaps.slice(0, 1)] })).toEqual([
      'Two times the same gap: gap-snow',
    ]);
    expect(lintWith({ redFlags: [...redFlags, ...redFlags.slice(0, 1)] })).toEqual([
      'Two times the same red flag: RF-1',
    ]);
    const unseen = { title: 'Hail', action: 'Stay in', why: 'No fact tells' };
    expect(lintWith({ uncomputedFlags: [{ ...unseen, id: 'RF-1', severity: 'red' }] })).toEqual([
      'Two times the same red flag: RF-1',
    ]);
    expect(lintArgument(argument('WIND-1', 'note'))).toEqual([
      'Two times the same argument: WIND-1',
    ]);
    const copy = { id: 'WIND', title: 'Copy', arguments: [] };
    expect(lintWith({ blocks: { ...blocks, COPY: copy } })).toEqual([
      'Two times the same block: WIND',
      'Block WIND is listed as COPY',
    ]);
  });

  it('[ENG-050] reports what does not exist', () => {
    const { candidates, redFlags } = UMBRELLAS;
    const lost = candidate('lost', { slot: 'snow', blocks: ['toString'] });
    expect(lintWith({ candidates: [...candidates, lost] })).toEqual([
      'Candidate lost: no slot snow',
      'Candidate lost: no block toString',
    ]);
    expect(lintArgument(argument('a', 'note', yes('rain'), { source: 'GRANDPA' }))).toEqual([
      'Argument a: no reference GRANDPA',
    ]);
    expect(
      lintWith({
        redFlags: redFlags.map((flag) => ({ ...flag, candidates: ['cape'], source: 'AUNT' })),
      }),
    ).toEqual([
      'Red flag RF-1: no reference AUNT',
      'Red flag RF-2: no reference AUNT',
      'Red flag RF-1: no candidate cape',
      'Red flag RF-2: no candidate cape',
    ]);
    expect(lintCondition(all(yes('rain'), yes('ghost')))).toEqual([
      'Argument more#1: no fact ghost',
    ]);
    const applies = candidate('more', { applies: yes('ghost') });
    expect(lintWith({ candidates: [...candidates, applies] })).toEqual([
      'Candidate more: no fact ghost',
    ]);
    expect(lintWith({ gaps: [{ id: 'g', when: yes('ghost'), text: 'g' }] })).toEqual([
      'Gap g: no fact ghost',
    ]);
  });

  it('[ENG-051] reports values and thresholds outside the domain', () => {
    const cells: readonly (readonly [Condition, string])[] = [
      [is('sky', 'green'), 'sky is never green'],
      [is('sky', true), 'sky is never true'],
      [isOneOf('sky', 'clear', 'toString'), 'sky is never toString'],
      [is('rain', 'yes'), 'rain is never yes'],
      [is('stops', 7), 'stops is never 7'],
      [is('stops', 1.5), 'stops is never 1.5'],
      [atLeast('stops', 7), 'stops never reaches 7'],
      [atLeast('wind', -1), 'wind never reaches -1'],
      [atLeast('sky', 1), 'sky is compared but is not a number'],
      [isOneOf('sky'), 'sky is one of nothing'],
      [any(), 'any of nothing'],
    ];
    for (const [condition, fault] of cells) {
      expect(lintCondition(condition)).toEqual([`Argument more#1: ${fault}`]);
    }
    expect(lintCondition(all(atLeast('stops', 6), is('wind', 1.5), is('rain', false)))).toEqual([]);
    const narrow = fact('stops', 'Stops', { kind: 'number', min: 6, max: 6, integer: true });
    const single = fact('room', 'Room', { kind: 'choice', labels: { only: 'only' } });
    const facts = UMBRELLAS.facts.map(
      (one) => [narrow, single].find(({ id }) => id === one.id) ?? one,
    );
    expect(lintWith({ facts })).toEqual([
      'Fact stops: its range is empty',
      'Fact room: a choice needs two values',
      'Argument folding#3: stops never reaches 3',
    ]);
  });

  it('[ENG-052] reports an exclusion for now without its end, and marks in the wrong place', () => {
    const when = yes('rain');
    expect(lintArgument(argument('a', 'excludes-for-now', when))).toEqual([
      'Argument a: excludes for now, but until when?',
    ]);
    expect(lintArgument(argument('a', 'excludes-for-now', when, { until: ' ' }))).toEqual([
      'Argument a: excludes for now, but until when?',
    ]);
    expect(lintArgument(argument('a', 'excludes', when, { until: 'noon' }))).toEqual([
      'Argument a: until, although it does not exclude for now',
    ]);
    expect(lintArgument(argument('a', 'strongly-opposes', when, { failSafe: true }))).toEqual([
      'Argument a: only an exclusion can be fail-safe',
    ]);
    expect(lintArgument(argument('a', 'excludes-overridable', when, { failSafe: true }))).toEqual(
      [],
    );
  });

  it('[ENG-053] reports a derived fact that uses what does not stand before it', () => {
    const { derived } = UMBRELLAS;
    expect(lintWith({ derived: derived.toReversed() })).toEqual([
      'Fact rough: uses gusty, which does not stand before it',
    ]);
    const sloppy = {
      ...fact('sloppy', 'Sloppy', { kind: 'choice', labels: { a: 'a', b: 'b' } }),
      from: ['rain'],
      rule: all(yes('rain'), yes('hurry')),
    };
    const gaps = [{ id: 'g', when: is('sloppy', 'a'), text: 'g' }];
    expect(lintWith({ derived: [...derived, sloppy], gaps })).toEqual([
      'Fact sloppy: its rule uses hurry without saying so',
      'Fact sloppy: a rule gives yes or no',
    ]);
    expect(
      lintWith({ derived: [...derived, { ...sloppy, from: [], rule: yes('rain') }], gaps }),
    ).toEqual([
      'Fact sloppy: derived from nothing',
      'Fact sloppy: its rule uses rain without saying so',
      'Fact sloppy: a rule gives yes or no',
    ]);
  });

  it.each([
    [{ version: '1.2' }, 'version 1.2 is not semantic'],
    [{ version: '01.2.3' }, 'version 01.2.3 is not semantic'],
    [{ evidenceCutoff: '2026' }, 'evidenceCutoff 2026 is no date'],
    [{ evidenceCutoff: '2026-00' }, 'evidenceCutoff 2026-00 is no date'],
    [{ sourcesReadOn: 'last year' }, 'sourcesReadOn last year is no date'],
    [{ reviewBy: '2027-13' }, 'reviewBy 2027-13 is no date'],
    [{ reviewBy: '2027-02-29' }, 'reviewBy 2027-02-29 is no date'],
    [{ reviewBy: '2100-02-29' }, 'reviewBy 2100-02-29 is no date'],
    [{ reviewBy: '2027-06-31' }, 'reviewBy 2027-06-31 is no date'],
    [{ reviewBy: '2027-06-00' }, 'reviewBy 2027-06-00 is no date'],
    [{ reviewBy: 'next summer' }, 'reviewBy next summer is no date'],
    [{ reviewBy: '2026-05' }, 'to be reviewed before its evidence ends'],
  ])('[ENG-091] reports %j', (part, fault) => {
    expect(lintWith({ meta: { ...UMBRELLAS.meta, ...part } })).toEqual([`Meta: ${fault}`]);
  });

  it('[ENG-091] takes a month or a day for a date, and a version that is not yet released', () => {
    const meta = { ...UMBRELLAS.meta, version: '0.1.0-draft.1+7', reviewBy: '2028-02-29' };
    expect(lintWith({ meta })).toEqual([]);
    expect(lintWith({ meta: { ...meta, reviewBy: '2400-02-29' } })).toEqual([]);
  });

  it('[ENG-054] reports a fact nothing uses', () => {
    const idle = fact('idle', 'Idle', { kind: 'yes-no' });
    expect(lintWith({ facts: [...UMBRELLAS.facts, idle] })).toEqual(['Fact idle: nothing uses it']);
  });
});
