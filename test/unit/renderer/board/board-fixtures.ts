import type { ArgumentView, OptionView } from '#shared/engine/evaluation';

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
};

/** An argument from a source of this level. */
export function argumentOfLevel(level: string): ArgumentView {
  return { ...ARGUMENT, source: { ...ARGUMENT.source, level } };
}
