import { z } from 'zod';

import { call } from './call.ts';
import { CaseId, Revision } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';

/** Of a case that has one its id, else an id the editor made up when the draft was begun. */
export const DraftKey = z.uuid();

/** Drafts are kept per person: nobody sees or overwrites another's. */
export const DraftSummary = z.strictObject({
  key: DraftKey,
  /** Undefined while the case was never saved. */
  caseId: CaseId.optional(),
  base: Revision.optional(),
  keptAt: z.iso.datetime(),
  /** `FELDMAN, Anna`, or the case number while identifiers are hidden; absent without a name. */
  name: z.string().optional(),
});
export type DraftSummary = z.infer<typeof DraftSummary>;

export const drafts = {
  /** Keeps what is in the editor as it is, valid or not; replaces the earlier keeping. */
  keep: call({
    input: z.strictObject({
      key: DraftKey,
      caseId: CaseId.optional(),
      base: Revision.optional(),
      draft: z.json(),
    }),
    output: z.strictObject({ keptAt: z.iso.datetime() }),
    errors: ['case-not-found'],
  }),
  get: call({
    input: z.strictObject({ key: DraftKey }),
    output: z.strictObject({
      draft: z.json(),
      base: Revision.optional(),
      /** Of a case that has been saved: its latest revision, which may be newer than `base`. */
      latestRevision: Revision.optional(),
      keptAt: z.iso.datetime(),
    }),
    errors: ['draft-not-found'],
  }),
  list: call({
    input: z.strictObject(identifierInput),
    output: z.array(DraftSummary),
    errors: [],
  }),
  /** Gives a draft up; none to give up is no fault. */
  drop: call({ input: z.strictObject({ key: DraftKey }), output: z.strictObject({}), errors: [] }),
};
