import type { ImdcScore } from '../scores.ts';
import type { Basis } from './case-finding.ts';

/**
 * What a score that builds on the number of IMDC factors shows of it: the inputs of the factors,
 * the missing ones while the number is open, and the number itself as a note.
 */
export function imdcBasis({ inputs, missing, fewest, most }: ImdcScore): Basis {
  const isOpen = fewest !== most;
  const count = isOpen ? `${fewest} to ${most}` : `${fewest}`;
  return {
    inputs,
    missing: isOpen ? missing : [],
    notes: [`IMDC: ${count} of 6 factors`],
  };
}
