import type { CopyPlan } from '#shared/report/what-if-model';

/** Entries somebody wants in a case, and the revision they were worked out for. */
export type CopiedEntries = {
  readonly revision: number;
  readonly entries: CopyPlan['entries'];
};

const waiting = new Map<string, CopiedEntries>();

/** Puts entries down for the editor of a case; only in memory, so that a reload drops them. */
export function offerCopiedEntries(caseId: string, copied: CopiedEntries): void {
  waiting.set(caseId, copied);
}

/** Takes the entries that wait for a case; they are given out once. */
export function takeCopiedEntries(caseId: string): CopiedEntries | undefined {
  const copied = waiting.get(caseId);
  waiting.delete(caseId);
  return copied;
}
