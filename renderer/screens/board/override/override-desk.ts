import { createContext, useContext } from 'react';

import type { Evaluation, OptionView } from '#shared/engine/evaluation';
import type { OverrideView } from '#shared/report/override-view';

/** What the board may do about an exclusion: go past it, or take that back. */
export type OverrideAct =
  | { readonly kind: 'override'; readonly option: OptionView }
  | { readonly kind: 'withdraw'; readonly override: OverrideView };

/** The overrides on this sheet, and the way to the dialog. */
export type OverrideDesk = {
  readonly overrides: readonly OverrideView[];
  readonly evaluation: Evaluation | undefined;
  /** False on the sheet of an earlier revision: the board acts on the latest. */
  readonly isLatest: boolean;
  readonly ask: (act: OverrideAct) => void;
};

/** Without a desk around it, a list of options shows no override and offers none. */
export const OverrideDeskContext = createContext<OverrideDesk>({
  overrides: [],
  evaluation: undefined,
  isLatest: false,
  ask: () => undefined,
});

export function useOverrideDesk(): OverrideDesk {
  return useContext(OverrideDeskContext);
}

/** The standing override of one option. */
export function useOverrideOf(option: string): OverrideView | undefined {
  return useOverrideDesk().overrides.find((override) => override.option === option);
}
