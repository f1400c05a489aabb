import type { CaseId } from '#shared/contract/case-summary';
import type { PossibleDuplicate } from '#shared/contract/cases';
import type { Issue } from '#shared/domain/issue';

/** What became of one file. A duplicate waits for somebody to decide. */
export type ImportOutcome = { readonly fileName: string } & (
  | { readonly kind: 'imported'; readonly id: CaseId; readonly decisionsLeftOut: number }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'duplicate';
      readonly of: readonly PossibleDuplicate[];
      readonly text: string;
      readonly isAdding: boolean;
    }
  | { readonly kind: 'left-out' }
  | { readonly kind: 'cancelled' }
);

export type OutcomeKind = ImportOutcome['kind'];

export function countOf(outcomes: readonly ImportOutcome[], kind: OutcomeKind): number {
  return outcomes.filter((outcome) => outcome.kind === kind).length;
}
