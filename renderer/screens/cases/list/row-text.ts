import type { CaseSummary } from '#shared/contract/case-summary';
import { NOT_KNOWN } from '#shared/report/patient-text';

import { identifierDisplay } from '../../../api/identifier-display.ts';
import { TEXT } from '../../../text/text.ts';
import { dayText } from '../day-text.ts';

/** The birth date; the age in its place while identifiers are hidden. */
export function bornText({ born, age }: CaseSummary): string {
  if (identifierDisplay() === 'hidden') return age ?? TEXT.cases.list.hidden;
  return born === undefined ? NOT_KNOWN : dayText(born);
}

/** A number that is only hidden is not one that nobody knows. */
export function numberText({ identifier }: CaseSummary): string {
  if (identifierDisplay() === 'hidden') return TEXT.cases.list.hidden;
  return identifier ?? NOT_KNOWN;
}
