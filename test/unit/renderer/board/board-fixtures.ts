import type { ArgumentView, OptionView } from '#shared/engine/evaluation';
import type { OverrideView } from '#shared/report/override-view';

/** An argument as the engine gives it; tests change what they are about. */
export const ARGUMENT: ArgumentView = {
  id: 'x#1',
  strength: 'weakly-supports',
  axis: 'health',
  text: 'A reason',
  explanation: { condition: 'always', truth: 'true', facts: [] },
  source: { ref: 'R', citation: 'Trial: Author A, NEJM 2020', level: '1', provenance: 'verified' },
  failSafe: false,
};

/** An option without any argument. */
export const OPTION: OptionView = {
  id: 'x',
  name: 'Option X',
  modality: 'surgery',
  slot: 'primary',
  intent: 'curative',
  line: 'any',
  tier: 'option',
  availableWhen: [],
  conflicted: false,
  contraindicationNotRuledOut: false,
  applies: { condition: 'always', truth: 'true', facts: [] },
  supporting: [],
  opposing: [],
  excluding: [],
  notes: [],
  pending: [],
  tiedWith: [],
  flips: [],
  robustness: { stable: true, moves: [] },
};

/** An argument from a source of this level. */
export function argumentOfLevel(level: string): ArgumentView {
  return { ...ARGUMENT, source: { ...ARGUMENT.source, level } };
}

/** An override of the option above that covers what excludes it. */
export const OVERRIDE: OverrideView = {
  id: 1,
  option: OPTION.id,
  name: OPTION.name,
  arguments: [ARGUMENT.id],
  reason: 'The patient asks for it.',
  by: { name: 'Dr A. Vogt', role: 'Urology' },
  revision: 1,
  pack: { id: 'p', version: '1', sha256: '' },
  at: '2026-11-02T09:30:00.000Z',
  recordedBy: 'Demo',
  coverage: 'covers',
  notCovered: [],
  caseChanged: false,
  packChanged: false,
};
