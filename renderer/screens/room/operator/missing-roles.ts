import type { QuorumState } from '#shared/domain/quorum';

import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.operator.header;

/** Who is missing at the table, in words: `Urology`, `Radiology or Interventional radiology`. */
export function missingRoles({ missing, specialtiesShort }: QuorumState): readonly string[] {
  return [
    ...missing.map(({ anyOf }) => anyOf.join(TEXTS.or)),
    ...(specialtiesShort > 0 ? [TEXTS.specialtiesShort(specialtiesShort)] : []),
  ];
}
