import type { ArgumentView, Evaluation, OptionView } from '#shared/engine/evaluation';

/** What every way of showing one option needs. */
export type CandidateProps = {
  readonly option: OptionView;
  readonly facts: Evaluation['facts'];
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};
