import type { Evaluation, OptionView, Tier } from '#shared/engine/evaluation';

export type GroupId = 'supported' | 'conditional' | 'unsuitable';

export type CandidateSlot = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly OptionView[];
};

export type CandidateGroup = { readonly id: GroupId; readonly slots: readonly CandidateSlot[] };

export const GROUP_TEXT: Readonly<Record<GroupId, string>> = {
  supported: 'Supported by this patient’s data',
  conditional: 'Possible, depends on a condition',
  unsuitable: 'Not suitable: reasons shown',
};

const GROUP_OF_TIER: Readonly<Record<Tier, GroupId>> = {
  preferred: 'supported',
  recommended: 'supported',
  option: 'supported',
  'weak-option': 'conditional',
  'applicability-unknown': 'conditional',
  deferred: 'conditional',
  excluded: 'unsuitable',
  'not-recommended': 'unsuitable',
};

const GROUPS: readonly GroupId[] = ['supported', 'conditional', 'unsuitable'];

/** Sorts options into the three groups, by slot, keeping the engine's order inside each slot. */
export function groupCandidates(slots: Evaluation['slots']): readonly CandidateGroup[] {
  return GROUPS.map((id) => ({
    id,
    slots: slots
      .map((slot) => ({
        ...slot,
        options: slot.options.filter((option) => GROUP_OF_TIER[option.tier] === id),
      }))
      .filter((slot) => slot.options.length > 0),
  })).filter((group) => group.slots.length > 0);
}

/** The option that is open when the sheet opens: the first supported one, if there is one. */
export function firstSupported(groups: readonly CandidateGroup[]): string | undefined {
  return groups.find((group) => group.id === 'supported')?.slots[0]?.options[0]?.id;
}
