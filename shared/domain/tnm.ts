import { z } from 'zod';

import { PartialDate } from './partial-date.ts';

/** Primary tumour category, kidney; codes only, 6th to 8th edition. */
export const TCategory = z.enum([
  'TX',
  'T0',
  'T1',
  'T1a',
  'T1b',
  'T2',
  'T2a',
  'T2b',
  'T3',
  'T3a',
  'T3b',
  'T3c',
  'T4',
]);
export type TCategory = z.infer<typeof TCategory>;

/** Regional nodes. N2 exists up to the 6th edition only. */
export const NCategory = z.enum(['NX', 'N0', 'N1', 'N2']);
export type NCategory = z.infer<typeof NCategory>;

/** Distant metastasis. MX exists up to the 6th edition only. */
export const MCategory = z.enum(['MX', 'M0', 'M1']);
export type MCategory = z.infer<typeof MCategory>;

/** Edition of the TNM classification a category was assigned under. */
export const TnmEdition = z.enum(['6', '7', '8']);
export type TnmEdition = z.infer<typeof TnmEdition>;

/** c clinical, p pathological, yc/yp after pre-operative therapy, r recurrence, a autopsy. */
export const TnmPrefix = z.enum(['c', 'p', 'yc', 'yp', 'r', 'a']);
export type TnmPrefix = z.infer<typeof TnmPrefix>;

/** One staging statement as recorded; each category may be left out when not assessed. */
export const Tnm = z
  .strictObject({
    t: TCategory.optional(),
    n: NCategory.optional(),
    m: MCategory.optional(),
    prefix: TnmPrefix.optional(),
    nPrefix: TnmPrefix.optional(),
    mPrefix: TnmPrefix.optional(),
    edition: TnmEdition.optional(),
    on: PartialDate.optional(),
  })
  .refine((tnm) => tnm.n !== 'N2' || tnm.edition === '6', {
    error: 'N2 exists only up to the 6th edition: state edition 6, or use N1',
    path: ['n'],
  })
  .refine((tnm) => tnm.m !== 'MX' || tnm.edition === '6', {
    error: 'MX exists only up to the 6th edition: state edition 6, or leave M out',
    path: ['m'],
  });
export type Tnm = z.infer<typeof Tnm>;
