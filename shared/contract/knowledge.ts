import { z } from 'zod';

import { Knowledge } from '../report/knowledge-model.ts';
import { Touch, TouchSubject } from '../report/knowledge-touch-model.ts';
import { call } from './call.ts';
import { CaseSummary } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';

/** A case the asked thing touches, and how. */
export const TouchedCase = z.strictObject({ case: CaseSummary, touch: Touch });
export type TouchedCase = z.infer<typeof TouchedCase>;

export const knowledge = {
  /** The whole pack in words; nothing of any patient. */
  get: call({ input: z.strictObject({}), output: Knowledge, errors: [], access: 'read' }),
  /**
   * Weighs the latest revision of one page of cases, newest save first, and gives those the thing
   * touches; the pages are small so that no call holds up the host.
   */
  touches: call({
    input: TouchSubject.extend({ page: z.int().min(1), ...identifierInput }),
    output: z.strictObject({
      /** All cases there are. */
      total: z.int(),
      /** Cases looked at for this page. */
      looked: z.int(),
      touched: z.array(TouchedCase),
    }),
    errors: ['entry-not-found'],
    access: 'read',
  }),
};
