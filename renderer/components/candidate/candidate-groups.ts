import type { Evaluation, OptionView } from '#shared/engine/evaluation';
import type { Tier } from '#shared/engine/tier';
import type { OverrideView } from '#shared/report/override-view';

export type GroupId = 'supported' | 'conditional' | 'overridden' | 'unsuitable';

export type CandidateSlot = {
  readonly id: string;
  readonly label: string;
  readonly options: readonly OptionView[];
};

export type CandidateGroup = { readonly id: GroupId; readonly slots: readonly CandidateSlot[] };

export const GROUP_TEXT: Readonly<Record<GroupId, string>> = {
  supported: 'Supported by this patient’s data',
  conditional: 'Possible, depends on a condition',
  overridden: 'Overridden by the board',
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

const GROUPS: readonly GroupId[] = ['supported', 'conditional', 'overridden', 'unsuitable'];

/** Sorts options into the groups, by slot, keeping the engine's order inside each slot. */
export function groupCandidates(
  slots: Evaluation['slots'],
  overrides: readonly OverrideView[] = [],
): readonly CandidateGroup[] {
  const overridden = new Set(
    overrides.filter(({ coverage }) => coverage === 'covers').map(({ option }) => option),
  );
  const groupOf = ({ id, tier }: OptionView): GroupId =>
    tier === 'excluded' && overridden.has(id) ? 'overridden' : GROUP_OF_TIER[tier];
  return GROUPS.map((id) => ({
    id,
    slots: slots
      .map((slot) => ({
        ...slot,
        options: slot.options.filter((option) => groupOf(option) === id),
      }))
      .filter((slot) => slot.options.length > 0),
  })).filter((group) => group.slots.length > 0);
}

/** The option that is open when the sheet opens: the first supported one, if there is one. */
export function firstSupported(groups: readonly CandidateGroup[]): string | undefined {
  return groups.find((group) => group.id === 'supported')?.slots[0]?.options[0]?.id;
}
