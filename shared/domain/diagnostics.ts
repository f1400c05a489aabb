import { z } from 'zod';

import { imageMetadata } from './image-metadata.ts';
import { PartialDate } from './partial-date.ts';
import { Text } from './recorded.ts';

export const DiagnosticKind = z.enum([
  'biopsy',
  'x-ray',
  'ct',
  'mri',
  'pet',
  'bone-scan',
  'echo',
  'ultrasound',
  'other',
]);
export type DiagnosticKind = z.infer<typeof DiagnosticKind>;

/**
 * A still picture attached to an investigation, base64 without a data-URL prefix. It carries
 * nothing but its pixels: text and camera data beside them could name the patient unseen.
 */
export const KeyImage = z
  .strictObject({
    caption: Text,
    mediaType: z.enum(['image/png', 'image/jpeg']),
    data: z.base64().max(4_000_000, 'must be at most 3 MB'),
  })
  .superRefine(({ mediaType, data }, context) => {
    const found = imageMetadata(mediaType, data);
    if (found.kind === 'clean') return;
    const message =
      found.kind === 'unreadable'
        ? `is not a picture of type ${mediaType}`
        : `carries more than its pixels (${found.holds.join(', ')}): attach it in the editor, which takes that out`;
    context.addIssue({ code: 'custom', path: ['data'], message });
  });
export type KeyImage = z.infer<typeof KeyImage>;

/** One investigation: whether it was done, when, and what it showed. */
export const Diagnostic = z
  .strictObject({
    kind: DiagnosticKind,
    region: Text.optional(),
    state: z.enum(['done', 'not-done', 'pending']),
    on: PartialDate.optional(),
    finding: Text.optional(),
    keyImages: z.array(KeyImage).optional(),
  })
  .refine((diagnostic) => diagnostic.state === 'done' || diagnostic.finding === undefined, {
    error: 'a finding belongs to an investigation that was done',
    path: ['finding'],
  });
export type Diagnostic = z.infer<typeof Diagnostic>;
