import { z } from 'zod';

import { Nephrometry } from './nephrometry.ts';
import { PartialDate } from './partial-date.ts';
import { TumourLength } from './quantity.ts';
import { answer, recorded, Text } from './recorded.ts';
import { Tnm } from './tnm.ts';

export const Side = z.enum(['left', 'right', 'bilateral', 'midline']);
export type Side = z.infer<typeof Side>;

/** Histological type of RCC by the WHO classification 2022. */
export const Histology = z.enum([
  'clear-cell',
  'papillary',
  'chromophobe',
  'collecting-duct',
  'medullary-smarcb1-deficient',
  'fh-deficient',
  'sdh-deficient',
  'translocation-tfe3-tfeb',
  'unclassified',
  'other-non-clear-cell',
  'rcc-subtype-not-stated',
]);
export type Histology = z.infer<typeof Histology>;

/** Local extension beyond the kidney; each flag decides between T categories. */
export const LocalInvasion = z.strictObject({
  perirenalFat: answer,
  renalSinusFat: answer,
  pelvicalyceal: answer,
  beyondGerota: answer,
  adrenalContiguous: answer,
  venaCavaWall: answer,
});
export type LocalInvasion = z.infer<typeof LocalInvasion>;

/** One primary tumour of the kidney. A second primary is a second row with its own stage. */
export const PrimaryTumour = z.strictObject({
  side: recorded(z.enum(['left', 'right'])),
  /** Yes while the tumour is in the body, no once it was removed. */
  inSitu: answer,
  resectedOn: PartialDate.optional(),
  size: recorded(TumourLength),
  growthMmPerYear: recorded(z.number().min(-100).max(200)),
  histology: recorded(Histology),
  /** What the tissue diagnosis rests on; imaging alone is no tissue diagnosis. */
  diagnosisBasis: recorded(
    z.enum(['biopsy-primary', 'biopsy-metastasis', 'resection', 'imaging-only']),
  ),
  grade: recorded(z.int().min(1).max(4)),
  /** System the grade was given in; never converted. */
  gradeSystem: recorded(z.enum(['who-isup', 'fuhrman'])),
  /** Resection margin. */
  margin: recorded(z.enum(['R0', 'R1', 'R2'])),
  sarcomatoid: answer,
  rhabdoid: answer,
  necrosis: answer,
  venousThrombus: recorded(
    z.enum(['none', 'renal-vein', 'ivc-below-diaphragm', 'ivc-above-diaphragm']),
  ),
  invasion: LocalInvasion.optional(),
  adrenalInvolved: answer,
  bowelContact: answer,
  /** Technically resectable as judged by the surgeon. */
  resectable: answer,
  /** Solitary kidney, bilateral tumours, CKD or hereditary multifocality. */
  nephronSparingImperative: answer,
  /** Recurrence in the renal fossa or remnant kidney. */
  localRecurrence: answer,
  localSymptom: recorded(
    z.enum(['none', 'pain', 'haematuria', 'haematuria-massive', 'paraneoplastic']),
  ),
  nephrometry: Nephrometry.optional(),
  tnm: z.array(Tnm).optional(),
  note: Text.optional(),
});
export type PrimaryTumour = z.infer<typeof PrimaryTumour>;
