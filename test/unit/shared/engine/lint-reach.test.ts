import { describe, expect, it } from 'vitest';

import { all, always, any, atLeast, is, isOneOf, not, yes } from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import { lintPack } from '#shared/engine/lint-pack';
import { reachFaults } from '#shared/engine/lint-reach';
import type { Pack } from '#shared/engine/pack';
import type { ChoiceStep, PlanStep, PlanTemplate } from '#shared/engine/planning';

import { argument, candidate, fact, UMBRELLAS } from './umbrella-pack.ts';

const NEVER = all(is('sky', 'clear'), is('sky', 'storm'));
const EVERYBODY = any(yes('rain'), not(yes('rain')));

function lintWith(part: Partial<Pack>): readonly string[] {
  return lintPack({ ...UMBRELLAS, ...part });
}

function lintCandidate(more: Parameters<typeof candidate>[1]): readonly string[] {
  return lintWith({ candidates: [...UMBRELLAS.candidates, candidate('cape', more)] });
}

const PLAN: PlanTemplate = {
  id: 'plan-walk',
  title: 'Walk',
  role: 'strategy',
  when: yes('hurry'),
  steps: [choice()],
  watch: [],
  review: 'at noon',
  source: 'GRANNY',
};

function choice(more: Partial<ChoiceStep> = {}): ChoiceStep {
  return {
    kind: 'choice',
    phase: 'backbone',
    purpose: 'Cover',
    from: ['stick'],
    takes: 'best',
    ...more,
  };
}

function lintPlanning(part: Partial<Pack['planning']>): readonly string[] {
  return lintWith({ planning: { ...UMBRELLAS.planning, ...part } });
}

describe('the lint of what can come to bear', () => {
  it('[ENG-081] reports a condition that is never true, wherever it stands', () => {
    const [flag] = UMBRELLAS.redFlags.map((one) => ({ ...one, when: NEVER }));
    const foggy = { ...fact('foggy', 'Foggy', { kind: 'yes-no' }), from: ['sky'], rule: NEVER };
    const gap = { id: 'gap-fog', when: yes('foggy'), text: 'fog' };
    expect(lintCandidate({ arguments: [argument('cape#1', 'note', NEVER)] })).toEqual([
      'Argument cape#1: is never true',
    ]);
    expect(lintWith({ redFlags: flag === undefined ? [] : [flag] })).toEqual([
      'Red flag RF-1: is never true',
    ]);
    expect(lintWith({ derived: [...UMBRELLAS.derived, foggy], gaps: [gap] })).toEqual([
      'Fact foggy: is never true',
      'Gap gap-fog: is never true',
    ]);
    const pair = ['wood', 'wood'] as const;
    const rule = { when: NEVER, text: 'mind', source: 'GRANNY' };
    expect(
      lintPlanning({
        traits: { wood: ['stick'] },
        templates: [{ ...PLAN, when: NEVER, steps: [choice()] }],
        compatibility: [{ ...rule, id: 'COM-1', between: pair, verdict: 'caution' }],
        sequencing: [{ ...rule, id: 'SEQ-1' }],
      }),
    ).toEqual([
      'Plan plan-walk: is never true',
      'Compatibility COM-1: is never true',
      'Sequencing rule SEQ-1: is never true',
    ]);
  });

  it('[ENG-082] reports a condition that is true for everybody without saying so', () => {
    const lint = (when: Condition) =>
      lintCandidate({ arguments: [argument('cape#1', 'note', when)] });
    expect(lint(EVERYBODY)).toEqual(['Argument cape#1: is true for everybody']);
    expect(lint(not(NEVER))).toEqual(['Argument cape#1: is true for everybody']);
    expect(lint(atLeast('wind', 0))).toEqual(['Argument cape#1: is true for everybody']);
    expect(lint(always)).toEqual([]);
  });

  it('[ENG-083] reports a candidate that can never apply, and not its arguments beside it', () => {
    const reasons = [argument('cape#1', 'note', yes('rain'))];
    expect(lintCandidate({ applies: NEVER, arguments: reasons })).toEqual([
      'Candidate cape: is never true',
    ]);
  });

  it('[ENG-084] reports an argument that never fires while its candidate applies', () => {
    const reasons = [
      argument('cape#1', 'excludes', is('sky', 'storm')),
      argument('cape#2', 'note', not(yes('rough'))),
      argument('cape#3', 'note', yes('rough')),
    ];
    expect(lintCandidate({ applies: is('sky', 'clear'), arguments: reasons })).toEqual([
      'Argument cape#1: never fires while a candidate applies',
    ]);
  });

  it('[ENG-084] asks of an argument of a block that one of its candidates lets it fire', () => {
    const blocks = {
      ...UMBRELLAS.blocks,
      SKY: { id: 'SKY', title: 'Sky', arguments: [argument('SKY-1', 'note', is('sky', 'storm'))] },
    };
    const clear = candidate('cape', { applies: is('sky', 'clear'), blocks: ['SKY'] });
    const cloudy = candidate('hat', { applies: is('sky', 'cloudy'), blocks: ['SKY'] });
    const any = candidate('hood', { applies: isOneOf('sky', 'clear', 'storm'), blocks: ['SKY'] });
    const { candidates } = UMBRELLAS;
    expect(lintWith({ blocks, candidates: [...candidates, clear, cloudy] })).toEqual([
      'Argument SKY-1: never fires while a candidate applies',
    ]);
    expect(lintWith({ blocks, candidates: [...candidates, clear, cloudy, any] })).toEqual([]);
  });

  it('[ENG-095] reports what never makes an amber flag red, and what need not make a red one red', () => {
    const [amber, red] = UMBRELLAS.redFlags;
    if (amber === undefined || red === undefined) throw new Error('No flags');
    const gale = { ...amber, redWhen: not(yes('gusty')) };
    expect(lintWith({ redFlags: [gale, red] })).toEqual(['Red flag RF-1: is never red']);
    expect(lintWith({ redFlags: [{ ...amber, redWhen: is('sky', 'storm') }, red] })).toEqual([]);
    expect(lintWith({ redFlags: [{ ...amber, redWhen: NEVER }, red] })).toEqual([
      'Red flag RF-1: is never true',
    ]);
    expect(lintWith({ redFlags: [amber, { ...red, redWhen: yes('rain') }] })).toEqual([
      'Red flag RF-2: is red without a condition',
    ]);
  });

  it('[ENG-085] reports a search that was cut off, whatever is excepted', () => {
    const fault = 'Argument parasol#2: too large to be searched';
    expect(reachFaults(UMBRELLAS, 2)).toContain(fault);
    const lintExceptions = [{ id: 'parasol#2', reason: 'large' }];
    expect(reachFaults({ ...UMBRELLAS, lintExceptions }, 2)).toContain(fault);
    expect(reachFaults(UMBRELLAS)).toEqual([]);
  });

  it('[ENG-086] leaves out what an exception names, and reports one that nothing needs', () => {
    const { candidates } = UMBRELLAS;
    const cape = candidate('cape', { arguments: [argument('cape#1', 'note', NEVER)] });
    const idle = fact('idle', 'Idle', { kind: 'yes-no' });
    const pack = { candidates: [...candidates, cape], facts: [...UMBRELLAS.facts, idle] };
    const lintExceptions = [
      { id: 'cape#1', reason: 'Granny says so' },
      { id: 'idle', reason: 'asked for later' },
    ];
    expect(lintWith({ ...pack, lintExceptions })).toEqual([]);
    expect(lintWith({ lintExceptions })).toEqual([
      'Exception cape#1: nothing needs it',
      'Exception idle: nothing needs it',
    ]);
    expect(
      lintWith({ ...pack, lintExceptions: lintExceptions.map(({ id }) => ({ id, reason: ' ' })) }),
    ).toEqual(['Exception cape#1: without a reason', 'Exception idle: without a reason']);
  });

  it('[ENG-087] reports a block that no candidate carries', () => {
    const blocks = { ...UMBRELLAS.blocks, MUD: { id: 'MUD', title: 'Mud', arguments: [] } };
    expect(lintWith({ blocks })).toEqual(['Block MUD: no candidate carries it']);
  });

  it('[ENG-090] reports a step that never comes up, and a candidate that never applies in it', () => {
    const clear = is('sky', 'clear');
    const storm = is('sky', 'storm');
    const template = {
      ...PLAN,
      when: clear,
      steps: [
        choice(),
        choice({ when: storm }),
        choice({ from: ['parasol', 'stick'], when: not(clear), substitutes: 'rain' }),
      ],
    };
    const walk = { ...PLAN, id: 'plan-run', when: storm, steps: [choice({ from: ['parasol'] })] };
    expect(lintPlanning({ templates: [template, walk] })).toEqual([
      'Plan plan-walk, step 2: never comes up',
      'Plan plan-walk, step 3: never comes up',
      'Plan plan-run, step 1: parasol: never applies there',
    ]);
    const rule = { id: 'SEQ-1', text: 'mind', when: clear, source: 'GRANNY' };
    const adds = [choice({ from: ['parasol'] }), milestone(yes('rough')), milestone(storm)];
    expect(lintPlanning({ sequencing: [{ ...rule, adds }] })).toEqual([
      'Sequencing rule SEQ-1, step 3: never comes up',
    ]);
  });

  it('[ENG-094] searches only a pack that is otherwise sound', () => {
    const reasons = [argument('cape#1', 'note', NEVER), argument('cape#2', 'note', yes('ghost'))];
    expect(lintCandidate({ arguments: reasons })).toEqual(['Argument cape#2: no fact ghost']);
  });
});

function milestone(when: Condition): PlanStep {
  return { kind: 'milestone', phase: 'reassess', text: 'Look up', when };
}
