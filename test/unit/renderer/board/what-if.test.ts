import { describe, expect, it } from 'vitest';

import type {
  AssumableFact,
  AssumableFacts,
  OptionMove,
  ReasonMove,
  WhatIf,
} from '#shared/report/what-if-model';

import {
  type Assumed,
  type AssumedStep,
  startAssumed,
  stepAssumed,
} from '../../../../renderer/screens/board/what-if/assumed.ts';
import { countFacts, groupFacts } from '../../../../renderer/screens/board/what-if/fact-groups.ts';
import {
  choicesOf,
  controlOf,
  presentValue,
  readNumber,
  valueThatCounts,
  valueWords,
} from '../../../../renderer/screens/board/what-if/fact-values.ts';
import {
  appliesText,
  flagText,
  inOrderOfNews,
  NOTHING_MOVES,
  planText,
  presentText,
  reasonText,
  standingText,
  stayingText,
  summaryText,
  whatIfErrorText,
} from '../../../../renderer/screens/board/what-if/what-if-text.ts';

const ECOG: AssumableFact = {
  id: 'ecog',
  label: 'ECOG',
  meaning: 'Performance status',
  theme: 'health',
  domain: { kind: 'number', min: 0, max: 4, integer: true },
  present: { state: 'known', text: '1', value: 1, basis: 'ECOG 1', on: '18-Nov-2026' },
  moves: true,
  bears: true,
};

const FRAILTY: AssumableFact = {
  ...ECOG,
  id: 'frailty',
  label: 'Frailty',
  meaning: 'G8',
  domain: {
    kind: 'choice',
    options: [
      { value: 'fit', label: 'fit' },
      { value: 'frail', label: 'frail' },
    ],
  },
  present: { state: 'unknown', text: 'not known' },
  moves: false,
};

const SIZE: AssumableFact = {
  ...ECOG,
  id: 'size',
  label: 'Size of the primary',
  meaning: 'Largest diameter',
  theme: 'primary',
  domain: { kind: 'number', min: 0, integer: false, unit: 'cm' },
  present: { state: 'partly-known', text: '3 to 5 cm' },
  moves: false,
  bears: false,
};

const FACTS: AssumableFacts = {
  themes: [
    { id: 'primary', label: 'Primary tumour' },
    { id: 'health', label: 'Overall health' },
  ],
  facts: [ECOG, FRAILTY, SIZE],
};

const NOTHING: WhatIf = {
  changes: [],
  follows: [],
  moved: [],
  restated: [],
  staying: 3,
  redFlags: [],
  plans: [],
  conflicts: [],
  gapsGained: [],
  gapsLost: [],
};

const MOVED: OptionMove = {
  id: 'x',
  name: 'Option X',
  slot: 'Systemic therapy',
  from: 'recommended',
  to: 'deferred',
  because: [],
};

const REASON: ReasonMove = {
  id: 'x#1',
  strength: 'strongly-opposes',
  text: 'A reason',
  was: 'silent',
  now: 'speaks',
};

function steps(...taken: readonly AssumedStep[]): Assumed {
  return taken.reduce(stepAssumed, startAssumed([]));
}

function assume(fact: string, value: number | null): AssumedStep {
  return { do: 'assume', change: { fact, value } };
}

describe('list of facts', () => {
  it('[WIF-014] stands in groups and themes, those that move something first', () => {
    const groups = groupFacts(FACTS, '');
    expect(groups.map(({ id }) => id)).toEqual(['moves', 'bears', 'rest']);
    expect(groups.map(countFacts)).toEqual([1, 1, 1]);
    expect(groups[0]?.themes.map(({ label }) => label)).toEqual(['Overall health']);
  });

  it('[WIF-014] is searched by name, meaning, theme and present value, all words together', () => {
    const found = (query: string) =>
      groupFacts(FACTS, query).flatMap(({ themes }) =>
        themes.flatMap(({ facts }) => facts.map(({ id }) => id)),
      );
    expect(found('ecog')).toEqual(['ecog']);
    expect(found('  DIAMETER ')).toEqual(['size']);
    expect(found('overall')).toEqual(['ecog', 'frailty']);
    expect(found('not known')).toEqual(['frailty']);
    expect(found('overall g8')).toEqual(['frailty']);
    expect(found('no such thing')).toEqual([]);
  });
});

describe('assumed values', () => {
  it('[WIF-015] are changed, reset one by one or all, and every step is undone', () => {
    const two = steps(assume('ecog', 2), assume('lvef', 40));
    expect(two.changes.map(({ fact }) => fact)).toEqual(['ecog', 'lvef']);
    const one = stepAssumed(two, { do: 'reset', fact: 'ecog' });
    expect(one.changes).toEqual([{ fact: 'lvef', value: 40 }]);
    const none = stepAssumed(one, { do: 'reset-all' });
    expect(none.changes).toEqual([]);
    const back = stepAssumed(none, { do: 'undo' });
    expect(back.changes).toEqual(one.changes);
    expect(stepAssumed(back, { do: 'undo' }).changes).toEqual(two.changes);
    const start = [0, 1, 2, 3].reduce((state) => stepAssumed(state, { do: 'undo' }), two);
    expect(start.changes).toEqual([]);
    expect(start.past).toEqual([]);
  });

  it('[WIF-015] typed digit by digit are one step', () => {
    const typed = steps(assume('lvef', 4), assume('lvef', 40), assume('lvef', 40.5));
    expect(typed.past).toHaveLength(1);
    expect(stepAssumed(typed, { do: 'undo' }).changes).toEqual([]);
    const twice = stepAssumed(stepAssumed(typed, assume('ecog', 1)), assume('lvef', 50));
    expect(twice.past).toHaveLength(3);
  });

  it('[WIF-015] taken back in their own field leave nothing assumed', () => {
    const state = steps(assume('ecog', 2), { do: 'correct', fact: 'ecog' });
    expect(state.changes).toEqual([]);
    expect(stepAssumed(state, { do: 'correct', fact: 'ecog' })).toBe(state);
    expect(state.resets).toBe(0);
    expect(stepAssumed(state, { do: 'reset', fact: 'ecog' }).resets).toBe(1);
  });

  it('[WIF-015] stand beside what the case says', () => {
    expect(presentValue(ECOG)).toBe(1);
    expect(presentValue(FRAILTY)).toBe(null);
    expect(presentValue(SIZE)).toBe(undefined);
    expect(valueThatCounts(ECOG, undefined)).toBe(1);
    expect(valueThatCounts(ECOG, { fact: 'ecog', value: null })).toBe(null);
  });

  it('[WIF-015] are asked for as fits the fact', () => {
    expect(controlOf(ECOG)).toBe('choice');
    expect(choicesOf(ECOG.domain).map(({ label }) => label)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      'Not known',
    ]);
    expect(controlOf(SIZE)).toBe('number');
    expect(controlOf(FRAILTY)).toBe('choice');
    const long = 'resected, no evidence of disease anywhere';
    const options = ['a', 'b', 'c', 'd'].map((value) => ({ value, label: `${value} ${long}` }));
    expect(controlOf({ ...FRAILTY, domain: { kind: 'choice', options } })).toBe('list');
    const trial = [
      { value: 'yes', label: 'yes' },
      { value: 'unknown', label: 'not known' },
    ];
    expect(choicesOf({ kind: 'choice', options: trial }).map(({ label }) => label)).toEqual([
      'Yes',
      'Not known',
    ]);
  });

  it('[WIF-015] are numbers written with a point; nothing else is guessed at', () => {
    expect(readNumber(' 9.4 ')).toBe(9.4);
    for (const typed of ['', '9,4', '-1', '9.', 'about 9', '9 cm', '1e3']) {
      expect([typed, readNumber(typed)]).toEqual([typed, undefined]);
    }
  });
});

describe('words', () => {
  it('[WIF-016] say a value with its unit', () => {
    expect(valueWords(SIZE, 4.2)).toBe('4.2 cm');
    expect(valueWords(SIZE, null)).toBe('not known');
    expect(valueWords(FRAILTY, 'frail')).toBe('frail');
    expect(valueWords({ ...SIZE, domain: { kind: 'yes-no' } }, false)).toBe('no');
  });

  it('[WIF-016] say what the case holds, its basis and day, and nothing twice', () => {
    expect(presentText(ECOG)).toBe('1 (18-Nov-2026)');
    expect(presentText(FRAILTY)).toBe('not known');
    const present = { ...ECOG.present, basis: 'Karnofsky 90 %', on: '2026-11' };
    expect(presentText({ ...ECOG, present })).toBe('1 (Karnofsky 90 %; Nov-2026)');
  });

  it('[WIF-016] say where an option stood and stands, and why', () => {
    expect(standingText(MOVED)).toBe('from Recommended to Not now');
    expect(standingText({ ...MOVED, to: 'recommended' })).toBe('Recommended');
    expect(reasonText(REASON)).toBe('New argument (strongly against): A reason');
    expect(reasonText({ ...REASON, was: 'speaks', now: 'silent' })).toBe(
      'Argument dropped (strongly against): A reason',
    );
    expect(reasonText({ ...REASON, was: 'speaks', now: 'open' })).toContain('no longer certain');
    expect(reasonText({ ...REASON, was: 'open', now: 'speaks' })).toContain('now certain');
    expect(appliesText(MOVED)).toBeUndefined();
    const applies = { condition: 'ECOG is 2 or less', was: 'true', now: 'false' } as const;
    expect(appliesText({ ...MOVED, applies })).toBe(
      'Does not apply, because this does not hold: ECOG is 2 or less',
    );
    expect(appliesText({ ...MOVED, applies: { ...applies, now: 'unknown' } })).toContain(
      'not known',
    );
  });

  it('[WIF-016] say what becomes of red flags and plans', () => {
    const flag = { id: 'f', severity: 'red', title: 'Flag', action: 'Act' } as const;
    expect(flagText({ ...flag, from: 'not-ruled-out', to: 'raised' })).toBe(
      'now raised; in the case not ruled out',
    );
    const plan = { id: 'p', title: 'Plan', joining: [], leaving: [] };
    const fresh = { ...plan, id: 'q', from: 'none', to: 'offered' } as const;
    const rebuilt = { ...plan, from: 'offered', to: 'offered' } as const;
    expect(inOrderOfNews([rebuilt, fresh])).toEqual([fresh, rebuilt]);
    expect(planText({ ...plan, from: 'none', to: 'offered' })).toBe('New plan');
    expect(planText({ ...plan, from: 'possible', to: 'none' })).toBe('Possible plan dropped');
    expect(planText({ ...plan, from: 'offered', to: 'offered' })).toBe(
      'Plan built of other options',
    );
  });

  it('[WIF-016] say how much moves, and that nothing does', () => {
    expect(summaryText(NOTHING)).toBe(NOTHING_MOVES);
    expect(summaryText({ ...NOTHING, moved: [MOVED] })).toBe('1 option moves.');
    const flag = { id: 'f', severity: 'red', title: 'Flag', action: 'Act' } as const;
    const redFlags = [{ ...flag, from: 'ruled-out', to: 'raised' } as const];
    expect(summaryText({ ...NOTHING, moved: [MOVED, MOVED], redFlags })).toBe(
      '2 options move, 1 red flag changes.',
    );
    expect(stayingText(NOTHING)).toBe('3 options stay where they are.');
    expect(stayingText({ ...NOTHING, restated: [MOVED] })).toBe(
      '3 options stay where they are, 1 of them for other reasons.',
    );
    expect(stayingText({ ...NOTHING, staying: 0 })).toBe('No option stays where it is.');
  });

  it('[WIF-016] have a sentence for every failure, also for one of the future', () => {
    expect(whatIfErrorText('vault-locked')).toContain('locked');
    expect(whatIfErrorText('struck-by-lightning')).toBe(whatIfErrorText('internal'));
  });
});
