import type { CaseSummary } from '#shared/contract/cases';
import { NOT_KNOWN } from '#shared/report/patient-text';

/** `FAMILY, Given` (NHS CUI PAB-0049 to 0053). */
export function caseName({ family, given }: Pick<CaseSummary, 'family' | 'given'>): string {
  if (family === undefined) return `Name ${NOT_KNOWN.toLowerCase()}`;
  return [family.toUpperCase(), given].filter((part) => part !== undefined).join(', ');
}
