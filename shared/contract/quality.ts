import { z } from 'zod';

import { Month, QualityFigures } from '../report/quality-model.ts';
import { call } from './call.ts';

export const quality = {
  /**
   * Figures of the meetings that were held and closed in these months, both included; without
   * months of all. They name no patient, and no count under five can be read or computed.
   */
  figures: call({
    input: z.strictObject({ from: Month.optional(), to: Month.optional() }),
    output: QualityFigures,
    errors: [],
    access: 'read',
  }),
};
