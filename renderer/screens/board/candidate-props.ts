import type { ArgumentView, Evaluation, OptionView } from '#shared/engine/evaluation';

/** What an option is compared with. */
export type OptionSurroundings = {
  readonly names: ReadonlyMap<string, string>;
  readonly variants: Evaluation['variants'];
  /** The revision of the case the options were weighed for. */
  readonly weighed: { readonly id: string; readonly revision: number };
};

/** What every way of showing one option needs. */
export type CandidateProps = {
  readonly option: OptionView;
  readonly facts: Evaluation['facts'];
  /** Names of all options by id, and what the patient was varied by. */
  readonly surroundings: OptionSurroundings;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};
