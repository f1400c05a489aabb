import type { CaseSummary } from '#shared/contract/case-summary';
import { NOT_KNOWN } from '#shared/report/patient-text';

import { identifierDisplay } from '../../api/identifier-display.ts';
import { TEXT } from '../../text/text.ts';

/** `FAMILY, Given` (NHS CUI PAB-0049 to 0053); while identifiers are hidden `Case 12`. */
export function caseName({
  family,
  given,
  number,
}: Pick<CaseSummary, 'family' | 'given' | 'number'>): string {
  if (identifierDisplay() === 'hidden') return TEXT.privacy.caseName(number);
  if (family === undefined) return `Name ${NOT_KNOWN.toLowerCase()}`;
  return [family.toUpperCase(), given].filter((part) => part !== undefined).join(', ');
}
