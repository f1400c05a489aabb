import { z } from 'zod';

import { PartialDate } from './partial-date.ts';
import { Text } from './recorded.ts';

/** The scores that give a metastatic kidney cancer a risk group. */
export const RiskSystem = z.enum(['imdc', 'mskcc']);
export type RiskSystem = z.infer<typeof RiskSystem>;

/** The groups both scores know. */
export const RiskGroupName = z.enum(['favourable', 'intermediate', 'poor']);
export type RiskGroupName = z.infer<typeof RiskGroupName>;

/**
 * A risk group as somebody stated it, for sources that give the group but not what it was counted
 * from. Who stated it is always said: a group without factors cannot be checked.
 */
export const StatedRiskGroup = z.strictObject({
  system: RiskSystem,
  group: RiskGroupName,
  statedBy: Text,
  on: PartialDate.optional(),
});
export type StatedRiskGroup = z.infer<typeof StatedRiskGroup>;
