import { describe, expect, it } from 'vitest';

import { all, always, atLeast, is, isNot, yes } from '#shared/engine/condition';
import { evaluate } from '#shared/engine/evaluate';
import type { PlanView } from '#shared/engine/plan-view-model';
import type { FactStates, Pack } from '#shared/engine/pack';
import type { ChoiceStep, MilestoneStep, Planning, PlanTemplate } from '#shared/engine/planning';

import { argument, CALM, candidate, known, packWith, STAMP } from './umbrella-pack.ts';

const COAT = candidate('coat', {
  arguments: [
    argument('coat#1', 'strongly-supports'),
    argument('coat#2', 'excludes', is('stops', 6)),
  ],
});
const CAPE = candidate('cape', { arguments: [argument('cape#1', 'strongly-supports')] });
const HAT = candidate('hat', { arguments: [argument('hat#1', 'weakly-supports')] });
const SAIL = candidate('sail', {
  slot: 'sun',
  arguments: [
    argument('sail#1', 'strongly-supports'),
    argument('sail#2', 'excludes-for-now', atLeast('wind', 30), { until: 'the wind drops' }),
  ],
});
const BRICK = candidate('brick', { arguments: [argument('brick#1', 'strongly-opposes')] });
const TENT = candidate('tent', { slot: 'sun', applies: yes('rain') });
const CANDIDATES = [COAT, CAPE, HAT, SAIL, BRICK, TENT];

const MAIN = choice({ from: ['coat', 'cape', 'hat'], required: true, purpose: 'Keep dry' });

function choice(more: Partial<ChoiceStep>): ChoiceStep {
  return {
    kind: 'choice',
    phase: 'backbone',
    purpose: 'Something',
    from: [],
    takes: 'best',
    ...more,
  };
}

function milestone(text: string, more: Partial<MilestoneStep> = {}): MilestoneStep {
  return { kind: 'milestone', phase: 'reassess', text, ...more };
}

function template(id: string, more: Partial<PlanTemplate>): PlanTemplate {
  return {
    id,
    title: `Plan ${id}`,
    role: 'strategy',
    when: always,
    steps: [MAIN],
    watch: [],
    review: 'every hour',
    source: 'GRANNY',
    ...more,
  };
}

function packOf(planning: Partial<Planning>): Pack {
  const empty = { templates: [], traits: {}, compatibility: [], holds: [], sequencing: [] };
  return { ...packWith(...CANDIDATES), planning: { ...empty, ...planning } };
}

function plan(planning: Partial<Planning>, base: FactStates = CALM) {
  const { plans, plansNotPossible } = evaluate(packOf(planning), STAMP, { base });
  return { plans, plansNotPossible };
}

function ids({ steps }: PlanView) {
  return steps.map(({ options }) => options.map(({ id }) => id));
}

function one(planning: Partial<Planning>, base: FactStates = CALM): PlanView {
  const [first] = plan(planning, base).plans;
  if (first === undefined) throw new Error('No plan');
  return first;
}

describe('a step of a plan', () => {
  it('[ENG-100] holds the best tier, ties side by side', () => {
    expect(ids(one({ templates: [template('a', {})] }))).toEqual([['coat', 'cape']]);
  });

  it('[ENG-101] holds everything that is open when all of it belongs', () => {
    const steps = [choice({ from: ['hat', 'coat', 'brick', 'tent'], takes: 'each' })];
    expect(ids(one({ templates: [template('a', { steps })] }))).toEqual([['coat', 'hat']]);
  });

  it('[ENG-102] never holds what is excluded or not recommended, and says so', () => {
    const steps = [choice({ from: ['coat', 'brick', 'hat'] })];
    const base = { ...CALM, ...known({ stops: 6 }) };
    const view = one({ templates: [template('a', { steps })] }, base);
    expect(ids(view)).toEqual([['hat']]);
    expect(view.leftOut).toEqual([
      { id: 'coat', name: 'The coat', reason: 'excluded: Because coat#2' },
      { id: 'brick', name: 'The brick', reason: 'not recommended for this patient' },
    ]);
  });

  it('[ENG-103] holds what is not now only when nothing is open now, with what lifts it', () => {
    const templates = [template('a', { steps: [choice({ from: ['sail', 'hat'] })] })];
    const windy = { ...CALM, ...known({ wind: 40 }) };
    expect(ids(one({ templates }, windy))).toEqual([['hat']]);
    const alone = [template('a', { steps: [choice({ from: ['sail'] })] })];
    expect(one({ templates: alone }, windy).steps[0]?.options).toEqual([
      {
        id: 'sail',
        name: 'The sail',
        tier: 'deferred',
        availableWhen: ['the wind drops'],
        contraindicationNotRuledOut: false,
        substitute: false,
      },
    ]);
  });

  it('[ENG-104] takes others of the slot when none of those named is available, and says so', () => {
    const steps = [choice({ from: ['brick', 'tent'], substitutes: 'rain' })];
    const options = one({ templates: [template('a', { steps })] }).steps[0]?.options ?? [];
    expect(options.map(({ id, substitute }) => [id, substitute])).toEqual([
      ['coat', true],
      ['cape', true],
    ]);
  });

  it('[ENG-104] lets nothing stand in that is not known to apply', () => {
    const { rain: _, ...unknown } = CALM;
    const steps = [MAIN, choice({ from: ['brick'], substitutes: 'sun' })];
    const wet = { ...CALM, ...known({ rain: true, wind: 40 }) };
    const templates = [template('a', { steps })];
    expect(ids(one({ templates }, wet))).toEqual([['coat', 'cape'], ['tent']]);
    expect(ids(one({ templates }, { ...unknown, ...known({ wind: 40 }) }))).toEqual([
      ['coat', 'cape'],
      ['sail'],
    ]);
  });

  it('[ENG-105] is uncertain too when it holds only what may not apply', () => {
    const { rain: _, ...unknown } = CALM;
    const steps = [MAIN, choice({ from: ['tent'] })];
    const view = one({ templates: [template('a', { steps })] }, unknown);
    expect(view.steps.map(({ uncertain }) => uncertain)).toEqual([false, true]);
  });

  it('[ENG-105] is left out when its condition is false, and uncertain when it is unknown', () => {
    const steps = [MAIN, milestone('Dry the coat', { when: yes('rain') })];
    const templates = [template('a', { steps })];
    expect(one({ templates }).steps).toHaveLength(1);
    const { rain: _, ...unknown } = CALM;
    const [, drying] = one({ templates }, unknown).steps;
    expect([drying?.purpose, drying?.uncertain, drying?.options]).toEqual([
      'Dry the coat',
      true,
      [],
    ]);
  });

  it('[ENG-106] stands in the order of the phases, and a candidate or milestone only once', () => {
    const steps = [
      choice({ from: ['hat'], phase: 'supportive', purpose: 'Later' }),
      MAIN,
      choice({ from: ['coat', 'hat'], phase: 'consolidate', takes: 'each' }),
      milestone('Look up', { phase: 'clarify' }),
      milestone('Look up'),
    ];
    const view = one({ templates: [template('a', { steps })] });
    expect(view.steps.map(({ phase }) => phase)).toEqual(['clarify', 'backbone', 'consolidate']);
    expect(ids(view)).toEqual([[], ['coat', 'cape'], ['hat']]);
  });
});

describe('a plan', () => {
  it('[ENG-107] is offered when its trigger holds, possible when that is unknown, else absent', () => {
    const templates = [template('a', { when: yes('rain') })];
    const { rain: _, ...unknown } = CALM;
    expect(plan({ templates }).plans).toEqual([]);
    expect(plan({ templates }, unknown).plans.map(({ state }) => state)).toEqual(['possible']);
    const wet = { ...CALM, ...known({ rain: true }) };
    const { state, trigger } = one({ templates }, wet);
    expect([state, trigger]).toEqual([
      'offered',
      { condition: 'Rain: yes', truth: 'true', facts: ['rain'] },
    ]);
  });

  it('[ENG-107] is possible, not offered, while it stands on nothing that is known to apply', () => {
    const { rain: _, ...unknown } = CALM;
    const steps = [choice({ from: ['tent'], required: true })];
    const templates = [template('a', { steps })];
    expect(one({ templates }, unknown).state).toBe('possible');
    expect(one({ templates }, { ...CALM, ...known({ rain: true }) }).state).toBe('offered');
  });

  it('[ENG-108] is not there for what stands alongside: its main treatment must be open', () => {
    const steps = [
      choice({ from: ['brick'], purpose: 'Shelter' }),
      choice({ from: ['hat'], phase: 'supportive' }),
    ];
    const { plans, plansNotPossible } = plan({ templates: [template('a', { steps })] });
    expect(plans).toEqual([]);
    expect(plansNotPossible.map(({ reason }) => reason)).toEqual([
      'Nothing is open for “Shelter”: The brick: not recommended for this patient',
    ]);
  });

  it('[ENG-108] that nothing can fill is named with the reasons, and only if its trigger holds', () => {
    const steps = [choice({ from: ['brick', 'tent'], required: true, purpose: 'Shelter' })];
    const called = template('a', { steps });
    const maybe = template('b', { steps, when: yes('rented') });
    const { rented: _, ...unknown } = CALM;
    expect(plan({ templates: [called, maybe] }, unknown)).toEqual({
      plans: [],
      plansNotPossible: [
        {
          id: 'a',
          title: 'Plan a',
          reason: 'Nothing is open for “Shelter”: The brick: not recommended for this patient',
        },
      ],
    });
  });

  it('[ENG-109] stands by offered before possible, then by the tier it stands on', () => {
    const templates = [
      template('maybe', { when: yes('rain') }),
      template('weak', { steps: [choice({ from: ['hat'] })] }),
      template('strong', {}),
    ];
    const { rain: _, ...unknown } = CALM;
    expect(plan({ templates }, unknown).plans.map(({ id }) => id)).toEqual([
      'strong',
      'weak',
      'maybe',
    ]);
  });

  it('[ENG-109] stands, while only possible, by whether its trigger holds', () => {
    const { rain: _, rented: __, ...unknown } = CALM;
    const templates = [
      template('maybe', { when: yes('rented') }),
      template('called', { steps: [choice({ from: ['tent'], required: true })] }),
    ];
    const { plans } = plan({ templates }, unknown);
    expect(plans.map(({ id, state }) => [id, state])).toEqual([
      ['called', 'possible'],
      ['maybe', 'possible'],
    ]);
  });

  it('[ENG-110] takes in every problem the patient has; one not ruled out stands by itself', () => {
    const gale = template('gale', {
      role: 'problem',
      when: atLeast('wind', 60),
      steps: [choice({ from: ['hat'], phase: 'local-first' }), choice({ from: ['sail'] })],
      watch: ['Hold on'],
      review: 'each gust',
    });
    const strategy = template('a', { watch: ['Look up'] });
    const windy = { ...CALM, ...known({ wind: 80 }) };
    const joined = one({ templates: [strategy, gale] }, windy);
    expect(ids(joined)).toEqual([['hat'], ['coat', 'cape']]);
    expect(joined.joins.map(({ id }) => id)).toEqual(['gale']);
    expect([joined.watch, joined.review]).toEqual([
      ['Look up', 'Hold on'],
      ['every hour', 'each gust'],
    ]);
    const { wind: _, ...unknown } = CALM;
    const views = plan({ templates: [strategy, gale] }, unknown).plans;
    expect(views.map(({ id, state, joins }) => [id, state, joins.length])).toEqual([
      ['a', 'offered', 0],
      ['gale', 'possible', 0],
    ]);
    expect(one({ templates: [gale] }, windy).id).toBe('gale');
  });

  it('[ENG-114] keeps, of equally good main treatments, those that a problem names too', () => {
    const gale = template('gale', {
      role: 'problem',
      steps: [choice({ from: ['cape', 'sail'], purpose: 'Something that flies' })],
    });
    const view = one({ templates: [template('a', {}), gale] });
    expect(ids(view)).toEqual([['cape']]);
    expect(view.leftOut).toEqual([
      {
        id: 'coat',
        name: 'The coat',
        reason: 'as good, but “Plan gale” favours: Something that flies',
      },
    ]);
    const odd = { ...gale, steps: [choice({ from: ['sail'] })] };
    expect(ids(one({ templates: [template('a', {}), odd] }))).toEqual([['coat', 'cape']]);
  });

  it('[ENG-115] is the fallback only where no other strategy is offered', () => {
    const last = template('last', { fallback: true });
    const rainy = template('a', { when: yes('rain') });
    const { rain: _, ...unknown } = CALM;
    const wet = { ...CALM, ...known({ rain: true }) };
    const idsFor = (base: FactStates) =>
      plan({ templates: [rainy, last] }, base).plans.map(({ id }) => id);
    expect(idsFor(wet)).toEqual(['a']);
    expect(idsFor(CALM)).toEqual(['last']);
    expect(idsFor(unknown)).toEqual(['last', 'a']);
  });

  it('[ENG-116] places what threatens before what it stands on, and that before the rest', () => {
    const rule = {
      id: 'CMP-1',
      between: ['cloth', 'headgear'] as const,
      verdict: 'never' as const,
      text: 'no',
      source: 'GRANNY',
    };
    const planning = {
      traits: { cloth: ['coat', 'cape'], headgear: ['hat'] },
      compatibility: [rule],
    };
    const coats = choice({ from: ['coat', 'cape'], required: true, purpose: 'Keep dry' });
    const urgent = [coats, choice({ from: ['hat'], phase: 'local-first' })];
    const [failed] = plan({
      ...planning,
      templates: [template('a', { steps: urgent })],
    }).plansNotPossible;
    expect(failed?.reason).toMatch(/The coat: not together with The hat: no/);
    const later = [choice({ from: ['hat'], phase: 'clarify' }), coats];
    expect(ids(one({ ...planning, templates: [template('a', { steps: later })] }))).toEqual([
      ['coat', 'cape'],
    ]);
  });

  it('[ENG-116] gives a candidate to the step that is needed before one that may not be', () => {
    const { rain: _, ...unknown } = CALM;
    const steps = [
      choice({ from: ['hat'], purpose: 'If it rains', when: yes('rain') }),
      choice({ from: ['hat'], purpose: 'In any case' }),
    ];
    const view = one({ templates: [template('a', { steps })] }, unknown);
    expect(view.steps.map(({ purpose }) => purpose)).toEqual(['In any case']);
  });

  it('[ENG-117] lets only options of the kind of those named stand in for them', () => {
    const steps = [choice({ from: ['brick'], substitutes: 'rain', required: true })];
    const traits = { heavy: ['brick', 'cape'], blue: ['brick'] };
    const view = one({ traits, templates: [template('a', { steps })] });
    expect(ids(view)).toEqual([['cape']]);
  });

  it('[ENG-118] of options that all have to wait, holds those that will be best afterwards', () => {
    const wait = argument('kite#2', 'excludes-for-now', always, { until: 'later' });
    const kite = candidate('kite', {
      arguments: [argument('kite#1', 'weakly-supports'), { ...wait, id: 'kite#2' }],
    });
    const planning = {
      templates: [template('a', { steps: [choice({ from: ['sail', 'kite'] })] })],
    };
    const base = { ...CALM, ...known({ wind: 40 }) };
    const { candidates } = packOf({});
    const pack = { ...packOf(planning), candidates: [...candidates, kite] };
    const [first] = evaluate(pack, STAMP, { base }).plans;
    expect(first && ids(first)).toEqual([['sail']]);
  });

  it('[ENG-119] gets a rule’s steps only where it holds what the rule is about', () => {
    const rule = {
      id: 'SEQ-1',
      text: 'Brush the cloth',
      concerns: ['cloth'],
      unless: ['headgear'],
      adds: [milestone('Brush it')],
      source: 'GRANNY',
    };
    const traits = { cloth: ['coat'], headgear: ['hat'] };
    const planning = { traits, sequencing: [rule] };
    const withHat = [MAIN, choice({ from: ['hat'] })];
    const purposes = (steps: readonly ChoiceStep[]) =>
      one({ ...planning, templates: [template('a', { steps })] }).steps.map(
        ({ purpose }) => purpose,
      );
    expect(purposes([MAIN])).toEqual(['Keep dry', 'Brush it']);
    expect(purposes(withHat)).toEqual(['Keep dry', 'Something']);
    expect(purposes([choice({ from: ['sail'] })])).toEqual(['Something']);
  });

  it('[ENG-111] never holds two parts that exclude each other while that holds or may hold', () => {
    const rule = {
      id: 'CMP-1',
      between: ['cloth', 'headgear'] as const,
      verdict: 'never' as const,
      when: yes('rain'),
      text: 'the hat drips into the coat',
      source: 'GRANNY',
    };
    const planning = {
      templates: [template('a', { steps: [choice({ from: ['hat'], phase: 'clarify' }), MAIN] })],
      traits: { cloth: ['coat'], headgear: ['hat'] },
      compatibility: [rule],
    };
    const { rain: _, ...unknown } = CALM;
    expect(ids(one(planning))).toEqual([['hat'], ['coat', 'cape']]);
    for (const base of [unknown, { ...CALM, ...known({ rain: true }) }]) {
      const view = one(planning, base);
      expect(ids(view)).toEqual([['coat', 'cape']]);
      expect(view.leftOut).toEqual([
        {
          id: 'hat',
          name: 'The hat',
          reason: 'not together with The coat: the hat drips into the coat',
        },
      ]);
    }
  });

  it('[ENG-112] says which drugs are held, what needs care together and which rules concern it', () => {
    const pair = { between: ['cloth', 'headgear'] as const, source: 'GRANNY' };
    const planning: Partial<Planning> = {
      templates: [template('a', { steps: [MAIN, choice({ from: ['hat'] })] })],
      traits: { cloth: ['coat', 'cape'], headgear: ['hat'], 'major-surgery': ['hat'] },
      compatibility: [
        { ...pair, id: 'CMP-1', verdict: 'caution', text: 'Mind the brim' },
        { ...pair, id: 'CMP-2', verdict: 'hold', when: yes('rain'), text: 'Shake it first' },
        { ...pair, id: 'CMP-3', between: ['headgear', '*'], verdict: 'caution', text: 'Big head' },
        { ...pair, id: 'CMP-4', between: ['boots', '*'], verdict: 'caution', text: 'Laces' },
      ],
      holds: [
        {
          id: 'HOLD-1',
          agent: 'cloth',
          label: 'Cloth',
          before: 'a day',
          restart: 'an hour later',
          source: 'GRANNY',
          provenance: 'from memory',
        },
      ],
      sequencing: [
        { id: 'SEQ-1', text: 'Head first', concerns: ['headgear'], source: 'GRANNY' },
        { id: 'SEQ-2', text: 'Laces last', concerns: ['boots'], source: 'GRANNY' },
        { id: 'SEQ-3', text: 'Smile', when: isNot('sky', 'cloudy'), source: 'GRANNY' },
        { id: 'SEQ-4', text: 'Always go', source: 'GRANNY' },
      ],
    };
    const notes = one(planning).notes.map(({ id, kind, text, options }) => [
      id,
      kind,
      text,
      options.join(' '),
    ]);
    expect(notes).toEqual([
      [
        'HOLD-1',
        'hold',
        'Cloth around elective major surgery. Before: a day. Restart: an hour later.',
        'coat cape hat',
      ],
      ['CMP-1', 'caution', 'Mind the brim', 'coat cape hat'],
      ['CMP-3', 'caution', 'Big head', 'hat'],
      ['SEQ-1', 'rule', 'Head first', 'hat'],
      ['SEQ-4', 'rule', 'Always go', ''],
    ]);
  });

  it('[ENG-112] says nothing of two that are alternatives in one step', () => {
    const pair = { between: ['coats', 'capes'] as const, verdict: 'caution' as const };
    const planning = {
      traits: { coats: ['coat'], capes: ['cape'] },
      compatibility: [{ ...pair, id: 'CMP-1', text: 'Too warm', source: 'GRANNY' }],
    };
    expect(one({ ...planning, templates: [template('a', {})] }).notes).toEqual([]);
    const both = [choice({ from: ['coat', 'cape'], takes: 'each' })];
    const view = one({ ...planning, templates: [template('a', { steps: both })] });
    expect(view.notes.map(({ id }) => id)).toEqual(['CMP-1']);
  });

  it('[ENG-113] gets the steps that rules add, uncertain while it is unknown whether they hold', () => {
    const rule = {
      id: 'SEQ-1',
      text: 'Take a hat when it rains',
      when: all(yes('rain'), yes('room')),
      adds: [choice({ from: ['hat'], phase: 'supportive', purpose: 'Head' })],
      source: 'GRANNY',
    };
    const planning = { templates: [template('a', {})], sequencing: [rule] };
    expect(ids(one(planning))).toEqual([['coat', 'cape']]);
    const { rain: _, ...unknown } = CALM;
    const added = one(planning, unknown).steps[1];
    expect([added?.from, added?.uncertain, added?.purpose]).toEqual(['SEQ-1', true, 'Head']);
    const wet = { ...CALM, ...known({ rain: true }) };
    expect(one(planning, wet).steps[1]?.uncertain).toBe(false);
  });
});
