import { describe, expect, it } from 'vitest';

import type { OptionView } from '#shared/engine/evaluation';
import { optionLines } from '#shared/report/markdown-option';
import { factsTextOf } from '#shared/report/markdown-text';

import { ARGUMENT, EVALUATION, OPTION } from './sample-evaluation.ts';

const SETTING = {
  factsText: factsTextOf(EVALUATION.facts),
  variants: [{ id: 'ecog-2', label: 'ECOG 2 instead of 1' }],
  names: new Map([
    ['opt', 'Option one'],
    ['two', 'Option two'],
  ]),
  pairs: new Map(),
};

const ECOG_2 = { fact: 'ecog', label: 'ECOG', from: '1', to: '2 or more' };
const PAIN = { fact: 'pain', label: 'Bone pain', from: 'no', to: 'yes' };
const LEADING: OptionView = { ...OPTION, tier: 'recommended' };

function textOf(option: OptionView, setting: Parameters<typeof optionLines>[1] = SETTING): string {
  return optionLines(option, setting).join('\n');
}

describe('an option as markdown', () => {
  it('[CLI-023] lists what one known fact would move, or says that none does', () => {
    const flips = [{ changes: [ECOG_2], standing: 'weak-option' as const }];
    expect(textOf({ ...OPTION, flips })).toContain(
      '- One known fact that would move it\n  - ECOG: 2 or more instead of 1 → Weak option\n',
    );
    expect(textOf(OPTION)).toContain('- One known fact that would move it: none\n');
  });

  it('[CLI-023] lists pairs of facts for the options they were looked for', () => {
    const flip = { changes: [ECOG_2, PAIN], standing: 'not-applicable' as const };
    const pairs = new Map([['opt', { flips: [flip], more: 41 }]]);
    expect(textOf(OPTION, { ...SETTING, pairs })).toContain(
      '- Two known facts that only together would move it\n' +
        '  - ECOG: 2 or more instead of 1 and Bone pain: yes instead of no → Not applicable\n' +
        '  - and 41 more, with larger changes\n',
    );
    const none = new Map([['opt', { flips: [], more: 0 }]]);
    expect(textOf(OPTION, { ...SETTING, pairs: none })).toContain(
      'only together would move it: none',
    );
    expect(textOf(OPTION)).not.toContain('together');
  });

  it('[CLI-024] says whether the tier holds in the variants that were tried', () => {
    expect(textOf(OPTION)).toContain('- Robustness: stable, no variant tried moves it\n');
    const moves = [
      { variant: 'ecog-2', label: 'ECOG 2 instead of 1', standing: 'not-recommended' as const },
    ];
    expect(textOf({ ...OPTION, robustness: { stable: false, moves } })).toContain(
      '- Robustness: not stable\n  - ECOG 2 instead of 1: Not recommended\n',
    );
    expect(textOf(OPTION, { ...SETTING, variants: [] })).toContain('- Robustness: not tried\n');
  });

  it('[CLI-026] names the options that nothing puts before or after it', () => {
    expect(textOf({ ...LEADING, tiedWith: ['two', 'three'] })).toContain(
      '- TIED WITH: Option two [two]; three [three]\n',
    );
    expect(textOf(LEADING)).not.toContain('TIED');
    expect(textOf({ ...OPTION, tier: 'excluded', tiedWith: ['two'] })).not.toContain('TIED');
  });

  it('[CLI-027] says how overall health, extent and symptoms each bear on it', () => {
    const failSafe = { ...ARGUMENT, axis: 'health', failSafe: true } as const;
    const option: OptionView = {
      ...OPTION,
      excluding: [{ ...failSafe, id: 'A-7', strength: 'excludes' }],
      supporting: [{ ...ARGUMENT, axis: 'extent' }],
      opposing: [{ ...ARGUMENT, id: 'A-2', axis: 'health', strength: 'weakly-opposes' }],
      pending: [
        { ...failSafe, id: 'A-7', strength: 'excludes' },
        { ...ARGUMENT, id: 'A-8', axis: 'extent', strength: 'strongly-opposes' },
      ],
    };
    expect(textOf(option)).toContain(
      [
        '- How the patient bears on it',
        '  - Overall health: excludes [A-7], not ruled out; weakly against [A-2]',
        '  - Extent of disease: strongly for [A-1]; strongly against [A-8], not known',
        '  - Symptoms: no argument speaks\n',
      ].join('\n'),
    );
  });

  it('[CLI-028] says how an excluded option would stand if the board overrode', () => {
    const excluded: OptionView = {
      ...OPTION,
      tier: 'excluded',
      tierIfOverridden: 'recommended',
      excluding: [{ ...ARGUMENT, strength: 'excludes-overridable' }],
    };
    expect(textOf(excluded)).toContain('- If the board overrides with a reason: Recommended\n');
    expect(textOf(OPTION)).not.toContain('overrides');
  });
});
