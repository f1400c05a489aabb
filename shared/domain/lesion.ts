import { z } from 'zod';

import { LongBoneLesion, SpineLesion } from './bone-lesion.ts';
import { PartialDate } from './partial-date.ts';
import { Side } from './primary-tumour.ts';
import { TumourLength } from './quantity.ts';
import { answer, recorded, Text } from './recorded.ts';

export const MetastaticSite = z.enum([
  'lung',
  'node-regional',
  'node-distant',
  'bone-spine',
  'bone-other',
  'liver',
  'brain',
  'adrenal',
  'pancreas',
  'thyroid',
  'other-gland',
  'contralateral-kidney',
  'renal-fossa',
  'skin-soft-tissue',
  'pleura',
  'peritoneum',
  'other',
]);
export type MetastaticSite = z.infer<typeof MetastaticSite>;

/** One row of the lesion ledger: a metastasis, or several alike at one site. */
export const Lesion = z.strictObject({
  site: MetastaticSite,
  detail: Text.optional(),
  side: recorded(Side),
  /** How many lesions this row stands for; unknown when the report says "multiple". */
  count: recorded(z.int().min(1).max(200)),
  longest: recorded(TumourLength),
  symptomatic: answer,
  painful: answer,
  /** Mirels 9 or more, or cortical destruction above 50 %, counts as impending. */
  fracture: recorded(z.enum(['none', 'impending', 'pathological'])),
  /** Epidural extension or other risk to the cord, judged on imaging. */
  cordRisk: answer,
  /** SINS 13 or more, or 7 to 12 with the surgeon's concern. */
  spineUnstable: answer,
  spine: SpineLesion.optional(),
  longBone: LongBoneLesion.optional(),
  /** Can this lesion be completely resected, ablated or irradiated with SABR? */
  locallyTreatable: answer,
  tissueProven: answer,
  firstSeenOn: PartialDate.optional(),
  measuredOn: PartialDate.optional(),
  /** What was done to this lesion before, in words. */
  priorLocalTreatment: Text.optional(),
  /** Present, or gone after treatment. Absent means present. */
  status: z.enum(['present', 'treated-no-evidence']).optional(),
  note: Text.optional(),
});
export type Lesion = z.infer<typeof Lesion>;

/** What imaging says about places where no lesion is listed, and about the brain. */
export const Extent = z.strictObject({
  /** Yes: staging is complete and every known metastasis outside the brain is listed. */
  ledgerComplete: answer,
  /** Regions imaged and found free. */
  clearSites: z.array(MetastaticSite).optional(),
  /** Every metastasis can be completely resected, ablated or irradiated with SABR. */
  allLocallyTreatable: answer,
  brain: recorded(z.enum(['none', 'not-imaged', 'asymptomatic', 'symptomatic', 'treated-stable'])),
  brainMassEffect: answer,
  leptomeningeal: answer,
  /** Open surgery on a metastasis in bone or spine is planned. */
  boneSurgeryPlanned: answer,
  /** Haemoptysis or airway obstruction from a thoracic lesion. */
  thoracicBleedOrAirway: answer,
});
export type Extent = z.infer<typeof Extent>;
