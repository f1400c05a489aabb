import { z } from 'zod';

import { AssumableFacts, AssumedChange, CopyPlan, WhatIf } from '../report/what-if-model.ts';
import { call } from './call.ts';
import { CaseId, Revision } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';

/** More facts than any pack has. */
const MOST_CHANGES = 300;

const Assumed = z.strictObject({
  id: CaseId,
  revision: Revision,
  changes: z.array(AssumedChange).max(MOST_CHANGES),
  ...identifierInput,
});

/** Calls that assume and compare; none of them keeps anything. */
export const whatIf = {
  /** The facts of a case that can be assumed to be different, with what the case says of them. */
  open: call({
    input: z.strictObject({ id: CaseId, revision: Revision.optional(), ...identifierInput }),
    output: z.strictObject({
      id: CaseId,
      revision: Revision,
      latestRevision: Revision,
      ...AssumableFacts.shape,
    }),
    errors: ['case-not-found'],
    access: 'read',
  }),
  /** What moves when the facts are as assumed; a faulty value is refused by the fact's name. */
  weigh: call({
    input: Assumed,
    output: WhatIf,
    errors: ['case-not-found', 'change-invalid'],
    access: 'read',
  }),
  /** What would have to be written into the case so that it says what is assumed. */
  edits: call({
    input: Assumed,
    output: CopyPlan,
    errors: ['case-not-found', 'change-invalid'],
    access: 'read',
  }),
};
