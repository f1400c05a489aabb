import { possiblyLatest } from '../../../calculators/of-case/latest.ts';
import type { PrimaryTumour } from '../../../domain/primary-tumour.ts';
import type { Tnm } from '../../../domain/tnm.ts';

/** The staging statements of a primary that may be its latest; at least an empty one. */
export function latestTnm(primary: PrimaryTumour): readonly Tnm[] {
  const latest = possiblyLatest(primary.tnm ?? []);
  return latest.length === 0 ? [{}] : latest;
}
