import { z } from 'zod';

import { CaseDocument } from '../domain/case-document.ts';
import { AnsweringPerson, OverrideId, OverrideReason } from '../domain/exclusion-override.ts';
import { FlipView } from '../engine/evaluation.ts';
import { BoardSheet } from '../report/board-sheet-model.ts';
import { call } from './call.ts';
import { CaseListInput, CaseListPage } from './case-list.ts';
import { BoardLock, CaseId, CaseSummary, Revision } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId } from './meeting-summary.ts';

/** One revision of a case with its document. */
export const CaseDetail = z.strictObject({
  id: CaseId,
  revision: Revision,
  latestRevision: Revision,
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
  /** The meeting this revision was corrected in. */
  correctedIn: MeetingId.optional(),
  document: CaseDocument,
});
export type CaseDetail = z.infer<typeof CaseDetail>;

const Saved = z.strictObject({ id: CaseId, revision: Revision });

/** A board sheet with what it is of and how it stands. */
export const ShownSheet = z.strictObject({
  id: CaseId,
  revision: Revision,
  latestRevision: Revision,
  savedBy: z.string(),
  savedAt: z.iso.datetime(),
  /** The meeting this revision was corrected in. */
  correctedIn: MeetingId.optional(),
  lock: BoardLock.optional(),
  archived: z.boolean(),
  sheet: BoardSheet,
});
export type ShownSheet = z.infer<typeof ShownSheet>;

/** A case that may be of the same patient, and why. */
export const PossibleDuplicate = z.strictObject({
  case: CaseSummary,
  because: z.array(z.enum(['same-identifier', 'same-name-and-birth-date'])).min(1),
});
export type PossibleDuplicate = z.infer<typeof PossibleDuplicate>;

/** `ask`: a case that may be there already is not added, and the answer names those it may be. */
const OnDuplicate = z.enum(['ask', 'add']).default('ask');

const SavedOrDuplicate = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('saved'),
    ...Saved.shape,
    /** Decisions that stand in the case file and were not taken over. */
    decisionsLeftOut: z.int().min(1).optional(),
  }),
  z.strictObject({ kind: z.literal('possible-duplicate'), of: z.array(PossibleDuplicate).min(1) }),
]);

export const cases = {
  list: call({ input: CaseListInput, output: CaseListPage, errors: [], access: 'read' }),
  get: call({
    input: z.strictObject({ id: CaseId, revision: Revision.optional() }),
    output: CaseDetail,
    errors: ['case-not-found'],
    access: 'read',
  }),
  history: call({
    input: z.strictObject({ id: CaseId }),
    output: z.array(
      z.strictObject({
        revision: Revision,
        savedAt: z.iso.datetime(),
        savedBy: z.string(),
        correctedIn: MeetingId.optional(),
        /** Who said in that meeting what is right; revisions of an earlier version of the app do not tell. */
        because: z.string().optional(),
      }),
    ),
    errors: ['case-not-found'],
    access: 'read',
  }),
  create: call({
    input: z.strictObject({ document: CaseDocument, onDuplicate: OnDuplicate }),
    output: SavedOrDuplicate,
    errors: [],
  }),
  /** Appends a revision; refused when `base` is no longer the latest, or the case is locked or archived. */
  save: call({
    input: z.strictObject({ id: CaseId, base: Revision, document: CaseDocument }),
    output: Saved,
    errors: ['case-not-found', 'revision-changed', 'case-locked', 'case-archived'],
  }),
  /** Cases that may be of the same patient: an equal number, or equal name and birth date. */
  findDuplicates: call({
    input: z.strictObject({
      document: CaseDocument,
      /** The case the document is of, which is no duplicate of itself. */
      except: CaseId.optional(),
    }),
    output: z.array(PossibleDuplicate),
    errors: [],
  }),
  /** Adds a case from the text of a case file; faults come back with their JSON path. */
  importFile: call({
    input: z.strictObject({
      text: z.string().max(20_000_000),
      onDuplicate: OnDuplicate,
    }),
    output: SavedOrDuplicate,
    errors: ['case-file-invalid'],
  }),
  exportFile: call({
    input: z.strictObject({ id: CaseId, revision: Revision.optional() }),
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
    errors: ['case-not-found'],
  }),
  /** Weighs one frozen revision, records that it was weighed, and gives what the board sees. */
  boardSheet: call({
    input: z.strictObject({ id: CaseId, revision: Revision.optional(), ...identifierInput }),
    output: ShownSheet,
    errors: ['case-not-found'],
    access: 'read',
  }),
  /** Number of the latest revision and the lock, to see whether what is shown is still it. */
  standing: call({
    input: z.strictObject({ id: CaseId, ...identifierInput }),
    output: z.strictObject({
      latestRevision: Revision,
      lock: BoardLock.optional(),
      archived: z.boolean(),
    }),
    errors: ['case-not-found'],
    access: 'read',
  }),
  /** The smallest changes of two known facts that move an option; too slow to ask unasked. */
  pairFlips: call({
    input: z.strictObject({
      id: CaseId,
      revision: Revision,
      option: z.string().max(100),
      ...identifierInput,
    }),
    output: z.strictObject({ flips: z.array(FlipView), more: z.int().min(0) }),
    errors: ['case-not-found', 'option-not-applicable'],
    access: 'read',
  }),
  /**
   * Weighs a document that is not saved, for the editor's live panel; nothing is kept. With the
   * case it is a draft of, the overrides of that case stand on the sheet.
   */
  preview: call({
    input: z.strictObject({ document: CaseDocument, id: CaseId.optional() }),
    output: BoardSheet,
    errors: [],
  }),
  /**
   * Records that the board goes past the exclusions of one option, for a reason. The revision is
   * weighed again: it must be the latest, and `arguments` exactly what may be overridden in it.
   */
  overrideExclusion: call({
    input: z.strictObject({
      id: CaseId,
      revision: Revision,
      option: z.string().min(1).max(200),
      arguments: z.array(z.string().min(1).max(200)).min(1).max(50),
      reason: OverrideReason,
      by: AnsweringPerson,
    }),
    output: z.strictObject({ override: OverrideId }),
    errors: ['case-not-found', 'revision-changed', 'option-not-overridable', 'already-overridden'],
  }),
  /** Records that the board takes a standing override back, for a reason. */
  withdrawOverride: call({
    input: z.strictObject({
      id: CaseId,
      override: OverrideId,
      reason: OverrideReason,
      by: AnsweringPerson,
    }),
    output: z.strictObject({ override: OverrideId }),
    errors: ['case-not-found', 'override-not-standing'],
  }),
};
