import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { answer, recorded } from './recorded.ts';
import { StatedRiskGroup } from './stated-risk-group.ts';

/** Where the disease stands now. */
export const DiseaseSetting = z.enum([
  'localised',
  'locally-advanced',
  'resected-no-evidence',
  'resected-metastases-no-evidence',
  'metastatic',
]);
export type DiseaseSetting = z.infer<typeof DiseaseSetting>;

/** The disease as a whole: course over time, volume and pace. */
export const Disease = z.strictObject({
  setting: recorded(DiseaseSetting),
  /** Metastases found at diagnosis (within 3 months) or later. */
  timing: recorded(z.enum(['synchronous', 'metachronous'])),
  diagnosedOn: PartialDate.optional(),
  metastaticSince: PartialDate.optional(),
  /** Complete removal of every metastasis. */
  metastasesResectedOn: PartialDate.optional(),
  /** More than five metastases at any time. */
  everPolymetastatic: answer,
  /** An earlier episode of oligometastatic disease. */
  earlierOligometastatic: answer,
  /** Planned or actual start of first-line systemic therapy: the IMDC interval ends here. */
  systemicTherapyStart: PartialDate.optional(),
  /** Months from nephrectomy to first metastasis, where a source states it without dates. */
  diseaseFreeMonths: recorded(z.number().min(0).max(600)),
  /** Months from diagnosis to systemic therapy, where a source states it without dates. */
  monthsToSystemicTherapy: recorded(z.number().min(0).max(600)),
  /** Risk groups that a referral states as such, with or without their factors. */
  statedRiskGroups: z.array(StatedRiskGroup).max(20).optional(),
  burden: recorded(z.enum(['low', 'moderate', 'high'])),
  /** Growth on serial imaging. */
  tempo: recorded(z.enum(['indolent', 'moderate', 'rapid'])),
  /** Systemic symptoms caused by the cancer: pain, weight loss, fever, fatigue. */
  cancerSymptoms: answer,
  /** Bulky or threatening disease where early shrinkage matters. */
  urgentResponseNeeded: answer,
  /** Systemic therapy is needed now, in the judgement of the treating team. */
  systemicTherapyNeededNow: answer,
  /** The primary holds about 90 % or more of the tumour volume. */
  primaryHoldsMostVolume: answer,
  /** Progression on current systemic therapy, or since it was stopped. */
  progression: recorded(z.enum(['none', 'oligo', 'diffuse'])),
  /** Residual disease after response that could be resected or treated locally. */
  residualAfterResponse: answer,
});
export type Disease = z.infer<typeof Disease>;
