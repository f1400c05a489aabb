import type { CaseSummary } from '#shared/contract/case-summary';
import type { PreparationState } from '#shared/domain/preparation';

/** What can be done with the card of a case. */
export type CardActs = {
  /** Moves it, or asks first for what the move has to be told. */
  readonly move: (row: CaseSummary, to: PreparationState) => void;
  /** Locks it for the board, or asks why the lock is lifted. */
  readonly lock: (row: CaseSummary) => void;
};
