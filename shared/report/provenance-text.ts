import type { Provenance } from '../calculators/calculator.ts';

/** How far the source of a score was checked, as it is said beside every source. */
export const PROVENANCE_TEXT: Readonly<Record<Provenance, string>> = {
  verified: 'table seen in a public source',
  'partly-verified': 'partly seen, rest from memory',
  memory: 'from memory: check against the primary paper before use',
};
