import type { Lesion } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';

/** What must be said where one score stands for a row of the ledger. */
export function rowNotes({ count, priorLocalTreatment }: Lesion): readonly string[] {
  return [
    ...(count === undefined || knownValue(count) === 1
      ? []
      : ['The row may stand for several lesions: the worst of them may score higher']),
    ...(priorLocalTreatment === undefined
      ? []
      : [`Treated before (${priorLocalTreatment}): the score was not made for treated bone`]),
  ];
}
