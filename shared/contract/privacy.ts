import { z } from 'zod';

import { call } from './call.ts';
import { CaseId } from './case-summary.ts';

/** SHA-256 of a text of a case, in hex: a changed text is another text and not checked. */
export const TextHash = z.string().regex(/^[0-9a-f]{64}$/);

/** One free text or key image of the latest revision. */
export const FreeText = z.strictObject({
  hash: TextHash,
  /** Where it stands: `lesions[2].note`; the same text may stand in several places. */
  fields: z.array(z.string()).min(1),
  label: z.string(),
  kind: z.enum(['text', 'image']),
  /** The text; of an image its caption. */
  text: z.string(),
  /** Of an image: itself. */
  source: z.string().startsWith('data:image/').optional(),
  /** What it plainly holds, so that it can never count as checked. */
  holds: z.array(z.enum(['name', 'identifier', 'birth-date'])),
  checked: z.strictObject({ by: z.string(), at: z.iso.datetime() }).optional(),
});
export type FreeText = z.infer<typeof FreeText>;

/** Which free texts of a case may be shown while identifiers are hidden. */
export const privacy = {
  texts: call({
    input: z.strictObject({ id: CaseId }),
    output: z.array(FreeText),
    errors: ['case-not-found'],
  }),
  /** Records that a person read these texts and nothing in them identifies the patient, or takes it back. */
  check: call({
    input: z.strictObject({
      id: CaseId,
      hashes: z.array(TextHash).min(1).max(2000),
      as: z.enum(['checked', 'not-checked']),
    }),
    output: z.strictObject({}),
    errors: ['case-not-found', 'text-not-found', 'text-identifies'],
  }),
};
