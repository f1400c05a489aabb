import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { answer, Text } from './recorded.ts';

/** One molecular or germline test. */
export const MolecularFinding = z.strictObject({
  gene: Text,
  sample: z.enum(['tumour', 'germline']),
  result: z.enum(['pathogenic', 'uncertain', 'not-found', 'pending', 'not-done']),
  detail: Text.optional(),
  on: PartialDate.optional(),
});
export type MolecularFinding = z.infer<typeof MolecularFinding>;

export const Molecular = z.strictObject({
  findings: z.array(MolecularFinding).optional(),
  /** Papillary: MET mutation, amplification, gain of chromosome 7 or HGF amplification. */
  metDriven: answer,
});
export type Molecular = z.infer<typeof Molecular>;
