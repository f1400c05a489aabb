import { z } from 'zod';

import { answer, recorded } from './recorded.ts';

export const Exophytic = z.enum(['50-percent-or-more', 'under-50-percent', 'entirely-endophytic']);
export type Exophytic = z.infer<typeof Exophytic>;

export const KidneyFace = z.enum(['anterior', 'posterior', 'neither']);
export type KidneyFace = z.infer<typeof KidneyFace>;

/** Location relative to the polar lines. */
export const PolarLocation = z.enum([
  'outside-polar-lines',
  'crosses-polar-line',
  'over-50-percent-across-or-between-or-midline',
]);
export type PolarLocation = z.infer<typeof PolarLocation>;

/** What the R.E.N.A.L. score asks beside the diameter. */
export const Nephrometry = z.strictObject({
  exophytic: recorded(Exophytic),
  /** Nearness of the deepest part to sinus or collecting system, mm. */
  nearnessMm: recorded(z.number().min(0).max(200)),
  face: recorded(KidneyFace),
  polar: recorded(PolarLocation),
  /** Touches the main renal artery or vein. */
  hilar: answer,
});
export type Nephrometry = z.infer<typeof Nephrometry>;
