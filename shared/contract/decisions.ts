import { z } from 'zod';

import { Decision, DecisionDraft } from '../domain/decision.ts';
import { AnsweringPerson } from '../domain/exclusion-override.ts';
import { IndependentView, RecordedDecision } from '../domain/recorded-decision.ts';
import { Text } from '../domain/recorded.ts';
import { call } from './call.ts';
import { CaseId, Revision } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId } from './meeting-summary.ts';

const place = { meeting: MeetingId, case: CaseId };

export const decisions = {
  /** Every version of the decision on a case in one meeting, oldest first; the last one stands. */
  ofMeeting: call({
    input: z.strictObject({ ...place, ...identifierInput }),
    output: z.strictObject({
      versions: z.array(RecordedDecision),
      independent: IndependentView.optional(),
    }),
    errors: ['meeting-not-found'],
    access: 'read',
  }),
  /** The decisions on a case that stand, over all meetings, the newest first. */
  ofCase: call({
    input: z.strictObject({ id: CaseId, ...identifierInput }),
    output: z.array(RecordedDecision),
    errors: ['case-not-found'],
    access: 'read',
  }),
  /**
   * Records a decision, or with `correction` the next version of one. The revision must be the
   * latest; after the meeting it must be the one that was decided on, which the correction keeps
   * with its evaluation and the people at the table. A step the pack does not support needs
   * `difference`.
   */
  record: call({
    input: z.strictObject({
      ...place,
      revision: Revision,
      decision: Decision,
      by: AnsweringPerson,
      correction: Text.optional(),
      /** Version the correction began from; refused when another one stands by now. */
      base: z.int().min(1).optional(),
    }),
    output: z.strictObject({ version: z.int().min(1) }),
    errors: [
      'meeting-not-found',
      'meeting-not-open',
      'case-not-on-agenda',
      'revision-changed',
      'difference-required',
      'independent-view-required',
      'correction-required',
      'nothing-to-correct',
      'decision-changed',
    ],
  }),
  /** Records what the team would do before the candidates are shown to it, once. */
  recordIndependent: call({
    input: z.strictObject({ ...place, draft: DecisionDraft, by: AnsweringPerson }),
    output: z.strictObject({}),
    errors: ['meeting-not-found', 'meeting-not-open', 'case-not-on-agenda', 'own-view-recorded'],
  }),
  /** Keeps what is typed and not recorded, as it is; without an entry what was kept is dropped. */
  keepEntry: call({
    input: z.strictObject({ ...place, entry: z.json().optional() }),
    output: z.strictObject({}),
    errors: ['meeting-not-found', 'case-not-on-agenda'],
  }),
  /** What the person who asks has typed on a case and not recorded. */
  entry: call({
    input: z.strictObject(place),
    output: z.strictObject({ entry: z.json().optional() }),
    errors: [],
  }),
};
