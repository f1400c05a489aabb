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
  yes,
} from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import { evaluate } from '#shared/engine/evaluate';
import type { MissingView } from '#shared/engine/evaluation';
import type { Standing } from '#shared/engine/tier';
import type { FactState, FactStates, Pack, Patient } from '#shared/engine/pack';
import type { PlanTemplate } from '#shared/engine/planning';
import { oneOf, range } from '#shared/engine/possible';
import type { FactValue } from '#shared/engine/possible';
import { probeValues, thresholdsByFact } from '#shared/engine/probe-values';

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

const NO_MORE = {
  redFlags: [],
  redFlagsRuledOut: [],
  settles: [],
  plansGained: [],
  plansLost: [],
  plansChanged: [],
};
const OPEN: FactState = state(oneOf(true, false), { narrowedBy: ['day.open'] });

function missing(pack: Pack, facts: FactStates): readonly MissingView[] {
  return evaluate(pack, STAMP, { base: { ...CALM, ...facts } }).missing;
}

function idle(pack: Pack, facts: FactStates): readonly string[] {
  return evaluate(pack, STAMP, { base: { ...CALM, ...facts } }).idle.map((item) => item.fact);
}

/** The answers to the one fact that is missing. */
function answers(pack: Pack, facts: FactStates) {
  return missing(pack, facts).flatMap((item) => item.answers.map(({ answer }) => answer));
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
        plans: [],
        changes: [
          {
            option: 'one',
            name: 'The one',
            from: 'weak-option',
            to: ['recommended', 'not-recommended'],
          },
          { option: 'two', name: 'The two', from: 'weak-option', to: ['preferred'] },
        ],
        answers: [
          {
            answer: 'clear',
            changes: [{ option: 'one', name: 'The one', to: 'recommended' }],
            ...NO_MORE,
          },
          { answer: 'cloudy', changes: [], ...NO_MORE },
          {
            answer: 'thunder, near or far',
            changes: [
              { option: 'one', name: 'The one', to: 'not-recommended' },
              { option: 'two', name: 'The two', to: 'preferred' },
            ],
            ...NO_MORE,
          },
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
    const parted = (...conditions: readonly Condition[]) =>
      thresholdsByFact(conditions).get('n') ?? [];
    const some = parted(atLeast('n', 3), above('n', 2), atMost('n', 4), below('n', 20));
    expect(probeValues(domain, range(0, 9), some)).toEqual([0, 3, 5]);
    expect(probeValues(domain, range(4, 30), some)).toEqual([4, 5, 20]);
    expect(probeValues(domain, range(0, 9), parted(is('n', 3)))).toEqual([0, 3, 4]);
    expect(probeValues(domain, oneOf(4, 2), some)).toEqual([4, 2]);
    const real = { ...domain, integer: false } as const;
    expect(probeValues(real, range(0, 9), some)).toEqual([0, 2.5, 3, 6.5]);
    expect(probeValues(real, range(0, 9), parted(isOneOf('n', 3, 9)))).toEqual([0, 3, 6, 9]);
    expect(probeValues(real, range(0, 1), [])).toEqual([0]);
    const open = range(5, Number.POSITIVE_INFINITY);
    expect(probeValues(real, open, parted(above('n', 7)))).toEqual([5, 8]);
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

  it('[ENG-040] names the red flags it would raise or rule out', () => {
    const flags = (facts: FactStates) =>
      missing(UMBRELLAS, facts).map((item) => [item.fact, item.redFlags]);
    expect(flags({ wind: state(range(60, 120)) })).toEqual([['wind', ['RF-1']]]);
    expect(flags({ wind: state(range(90, 120)) })).toEqual([]);
    const when = all(yes('rain'), yes('hurry'));
    const pack = {
      ...packWith(),
      redFlags: UMBRELLAS.redFlags.slice(0, 1).map((flag) => ({ ...flag, when })),
    };
    const answers = [
      { answer: 'yes', changes: [], ...NO_MORE },
      { answer: 'no', changes: [], ...NO_MORE, redFlagsRuledOut: ['RF-1'] },
    ];
    expect(
      missing(pack, { rain: OPEN, hurry: OPEN }).map((item) => [
        item.fact,
        item.redFlags,
        item.answers,
      ]),
    ).toEqual([
      ['hurry', ['RF-1'], answers],
      ['rain', ['RF-1'], answers],
    ]);
    expect(missing(pack, { rain: OPEN, ...known({ hurry: true }) })).toMatchObject([
      {
        answers: [
          { answer: 'yes', redFlags: ['RF-1'] },
          { answer: 'no', redFlags: [] },
        ],
      },
    ]);
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
    const settled = items[1]?.answers.map(({ answer, settles }) => [answer, settles]);
    expect(settled).toEqual([
      ['yes', []],
      ['no', [{ option: 'one', name: 'The one' }]],
    ]);
  });

  it('[ENG-059] says why the checklist of the pack asks for it', () => {
    const item = { id: 'CHK-1', item: 'Sky', why: 'it falls', changes: 'the hat', facts: ['rain'] };
    const pack = { ...UMBRELLAS, checklist: [item] };
    const [rain] = missing(pack, { rain: OPEN });
    expect(rain?.why).toBe('it falls; changes: the hat');
    expect(missing(UMBRELLAS, { rain: OPEN })[0]?.why).toBeUndefined();
  });

  it('[ENG-042] is listed as changing nothing when no value of it changes anything', () => {
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
    const facts = { rain: OPEN, hurry: OPEN, room: OPEN, wind: state(range(0, 40)) };
    expect(missing(pack, facts)).toEqual([]);
    const { idle: items } = evaluate(pack, STAMP, { base: { ...CALM, ...facts } });
    expect(items.map((item) => item.fact)).toEqual(['rain', 'hurry', 'wind', 'room']);
    expect(items[0]).toEqual({
      fact: 'rain',
      label: 'Rain',
      fields: ['day.open'],
      suppliedBy: 'Weather service',
    });
    expect(items[2]?.fields).toEqual(['day.wind']);
    expect(idle(UMBRELLAS, {})).toEqual([]);
  });

  it('[ENG-055] has answers that cover every possible value, those alike together', () => {
    const pack = packWith(
      candidate('one', {
        arguments: [
          argument('a', 'confirming', all(atLeast('wind', 30), below('wind', 50))),
          argument('b', 'excludes', all(atLeast('wind', 40), atMost('wind', 40))),
        ],
      }),
    );
    const items = missing(pack, { wind: state(range(0, Number.POSITIVE_INFINITY)) });
    const settles = [{ option: 'one', name: 'The one' }];
    expect(items.flatMap((item) => item.answers)).toEqual([
      { answer: 'below 30 km/h, or 50 km/h or more', changes: [], ...NO_MORE, settles },
      {
        answer: '30 to below 40 km/h, or above 40 to below 50 km/h',
        changes: [{ option: 'one', name: 'The one', to: 'preferred' }],
        ...NO_MORE,
        settles,
      },
      {
        answer: '40 km/h',
        changes: [{ option: 'one', name: 'The one', to: 'excluded' }],
        ...NO_MORE,
        settles,
      },
    ]);
  });

  it('[ENG-056] has answers in words that are true for every value they stand for', () => {
    const by = (...whens: readonly Condition[]) =>
      packWith(
        candidate('one', {
          arguments: whens.map((when, place) => argument(`a${place}`, 'weakly-supports', when)),
        }),
      );
    const anyWind = state(range(0, Number.POSITIVE_INFINITY));
    const stops = state(range(0, 6));
    const wind = by(above('wind', 30), atMost('wind', 30));
    expect(answers(wind, { wind: anyWind })).toEqual(['any value']);
    expect(answers(by(above('wind', 30)), { wind: anyWind })).toEqual([
      '30 km/h or less',
      'above 30 km/h',
    ]);
    expect(answers(by(above('wind', 30), above('wind', 50)), { wind: anyWind })).toEqual([
      '30 km/h or less',
      'above 30 to 50 km/h',
      'above 50 km/h',
    ]);
    expect(answers(by(atLeast('wind', 30)), { wind: state(range(20, 60)) })).toEqual([
      'below 30 km/h',
      '30 km/h or more',
    ]);
    expect(answers(by(is('stops', 0), atLeast('stops', 5)), { stops })).toEqual([
      '0, or 5 or 6',
      '1 to 4',
    ]);
    expect(answers(by(atLeast('stops', 3)), { stops })).toEqual(['2 or less', '3 or more']);
    expect(answers(by(is('stops', 3)), { stops: state(oneOf(2, 3, 5)) })).toEqual(['2 or 5', '3']);
    const sky = state(oneOf('clear', 'cloudy', 'storm'));
    expect(answers(by(is('sky', 'clear')), { sky })).toEqual([
      'clear',
      'cloudy or “thunder, near or far”',
    ]);
    const everySky = by(is('sky', 'clear'), isNot('sky', 'clear'));
    expect(answers(everySky, { sky })).toEqual(['any value']);
    expect(answers(everySky, { sky: state(oneOf('clear', 'cloudy')) })).toEqual([
      'clear or cloudy',
    ]);
  });

  it('[ENG-057] keeps what is stated of a derived fact, and opens it where a value contradicts', () => {
    const pack = packWith(
      candidate('one', { arguments: [argument('a', 'weakly-supports', yes('rough'))] }),
    );
    const wind = state(range(0, 100));
    const base = { ...CALM, wind };
    const changed = (patient: Patient) =>
      evaluate(pack, STAMP, patient).missing.map((item) => item.changes.map(({ to }) => to));
    expect(changed({ base })).toEqual([[['option']]]);
    const rough = { possible: oneOf(true), basis: 'rough, says the pilot' };
    expect(changed({ base, stated: { rough } })).toEqual([[['weak-option']]]);
    expect(changed({ base: { ...base, wind: state(range(50, 90)) }, stated: { rough } })).toEqual(
      [],
    );
    const calm = { possible: oneOf(false), basis: 'calm, says the pilot' };
    expect(changed({ base, stated: { gusty: calm } })).toEqual([]);
  });

  it('[ENG-058] names the plans each answer would bring or take away', () => {
    const pack: Pack = {
      ...packWith(
        candidate('coat'),
        candidate('boat', { applies: is('sky', 'storm') }),
        candidate('tent', { arguments: [argument('a', 'excludes', yes('hurry'))] }),
        candidate('raft', {
          arguments: [
            argument('c', 'excludes-for-now', always, { until: 'the ice is gone' }),
            argument('d', 'strongly-opposes', is('stops', 3)),
          ],
        }),
        candidate('hut', { slot: 'sun', arguments: [argument('b', 'excludes', yes('rented'))] }),
      ),
      planning: {
        ...UMBRELLAS.planning,
        templates: [
          plan('walk', { when: isNot('sky', 'storm'), from: ['coat'] }),
          plan('sail', { when: always, from: ['boat'] }),
          plan('wait', { when: yes('rain'), from: ['coat'] }),
          plan('camp', { when: always, from: ['tent'] }),
          plan('drift', { when: always, from: ['raft'] }),
          plan('stay', { when: always, from: ['boat'], substitutes: 'sun' }),
        ],
      },
    };
    const of = (facts: FactStates) =>
      missing(pack, facts).map(({ fact: id, plans, answers: each }) => ({
        id,
        plans,
        answers: each.map(({ answer, plansGained, plansLost }) => [answer, plansGained, plansLost]),
      }));
    expect(of({ sky: state(oneOf('cloudy', 'storm')) })).toEqual([
      {
        id: 'sky',
        plans: ['walk', 'sail', 'stay'],
        answers: [
          ['cloudy', ['walk', 'stay'], []],
          ['thunder, near or far', ['sail', 'stay'], []],
        ],
      },
    ]);
    expect(of({ hurry: OPEN, rented: OPEN })).toEqual([
      {
        id: 'hurry',
        plans: ['camp'],
        answers: [
          ['yes', [], ['camp']],
          ['no', [], []],
        ],
      },
      {
        id: 'rented',
        plans: ['stay'],
        answers: [
          ['yes', [], ['stay']],
          ['no', [], []],
        ],
      },
    ]);
    expect(of({ stops: state(oneOf(1, 3)) })).toEqual([
      {
        id: 'stops',
        plans: ['drift'],
        answers: [
          ['1', [], []],
          ['3', [], ['drift']],
        ],
      },
    ]);
    expect(of({ rain: OPEN })).toEqual([
      {
        id: 'rain',
        plans: ['wait'],
        answers: [
          ['yes', ['wait'], []],
          ['no', [], []],
        ],
      },
    ]);
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

type PlanParts = {
  readonly when: Condition;
  readonly from: readonly string[];
  readonly substitutes?: string;
};

function plan(id: string, { when, ...parts }: PlanParts): PlanTemplate {
  const step = { kind: 'choice', phase: 'backbone', purpose: 'Keep dry', takes: 'best' } as const;
  return {
    id,
    title: `Plan ${id}`,
    role: 'strategy',
    when,
    steps: [{ ...step, ...parts, required: true }],
    watch: [],
    review: 'at the next stop',
    source: 'GRANNY',
  };
}

/** The tier of each option, however it comes about. */
function tiers(facts: FactStates): ReadonlyMap<string, Standing> {
  const { slots } = evaluate(UMBRELLAS, STAMP, { base: facts });
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
    const candidates = [
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
    ];
    const template = plan('picnic', { when: yes('picnic'), from: ['leader'] });
    const pack: Pack = {
      ...packWith(...candidates),
      facts: [...UMBRELLAS.facts, fact('picnic', 'Picnic', { kind: 'yes-no' })],
      redFlags: UMBRELLAS.redFlags.filter(({ id }) => id === 'RF-1'),
      planning: { ...UMBRELLAS.planning, templates: [template] },
    };
    const items = missing(pack, {
      rain: OPEN,
      hurry: OPEN,
      rented: OPEN,
      room: OPEN,
      stops: state(oneOf(3, 4)),
      sky: state(oneOf('clear', 'storm')),
      wind: state(range(60, 120)),
    });
    expect(items.map((item) => item.fact)).toEqual([
      'rented',
      'stops',
      'wind',
      'rain',
      'sky',
      'picnic',
      'room',
      'hurry',
    ]);
  });

  it('[ENG-045] and those that change nothing are together all that is not known', () => {
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
    const listed = (base: FactStates) => {
      const evaluation = evaluate(pack, STAMP, { base });
      return [...evaluation.missing, ...evaluation.idle].map((item) => item.fact);
    };
    expect(new Set(listed({}))).toEqual(new Set(names));
    const { f0, f1, ...others } = Object.fromEntries(names.map((name) => [name, 'd'] as const));
    expect([f0, f1]).toEqual(['d', 'd']);
    expect(new Set(listed(known(others)))).toEqual(new Set(['f0', 'f1']));
  });
});
