import type { CaseId } from '#shared/contract/case-summary';
import type { AgendaLine } from '#shared/contract/meetings';
import type { CaseComplexity } from '#shared/report/case-complexity';

import { lanesOf } from './agenda-lanes.ts';

/** The order with most points first among what is discussed; equal ones keep their order. */
export function complexFirst(
  agenda: readonly AgendaLine[],
  complexity: ReadonlyMap<CaseId, CaseComplexity>,
): CaseId[] {
  const points = (id: CaseId) => complexity.get(id)?.points ?? 0;
  return lanesOf(agenda).flatMap(({ lane, lines }) => {
    const ids = lines.map((line) => line.case.id);
    return lane === 'discuss' ? ids.toSorted((a, b) => points(b) - points(a)) : ids;
  });
}
