import { z } from 'zod';

import { CaseDocument } from '../domain/case-document.ts';
import { AnsweringPerson, OverrideId, OverrideReason } from '../domain/exclusion-override.ts';
import { FlipView } from '../engine/evaluation.ts';
import { BoardSheet } from '../report/board-sheet-model.ts';
import { call } from './call.ts';

export const CaseId = z.uuid().brand('CaseId');
export type CaseId = z.infer<typeof CaseId>;

export const Revision = z.int().min(1);

/** One line of the case list, from projection columns. */
export const CaseSummary = z.strictObject({
  id: CaseId,
  revision: Revision,
  family: z.string().optional(),
  given: z.string().optional(),
  born: z.string().optional(),
  identifier: z.string().optional(),
  diagnosis: z.string(),
  question: z.string().optional(),
  origin: z.enum(['clinical', 'fictional', 'published']),
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
});
export type CaseSummary = z.infer<typeof CaseSummary>;

/** One revision of a case with its document. */
export const CaseDetail = z.strictObject({
  id: CaseId,
  revision: Revision,
  latestRevision: Revision,
  savedAt: z.iso.datetime(),
  savedBy: z.string(),
  document: CaseDocument,
});
export type CaseDetail = z.infer<typeof CaseDetail>;

const Saved = z.strictObject({ id: CaseId, revision: Revision });

export const cases = {
  list: call({
    input: z.strictObject({
      query: z.string().max(200),
      page: z.int().min(1),
      pageSize: z.int().min(1).max(200),
    }),
    output: z.strictObject({ total: z.int(), rows: z.array(CaseSummary) }),
    errors: [],
    access: 'read',
  }),
  get: call({
    input: z.strictObject({ id: CaseId, revision: Revision.optional() }),
    output: CaseDetail,
    errors: ['case-not-found'],
    access: 'read',
  }),
  history: call({
    input: z.strictObject({ id: CaseId }),
    output: z.array(
      z.strictObject({ revision: Revision, savedAt: z.iso.datetime(), savedBy: z.string() }),
    ),
    errors: ['case-not-found'],
    access: 'read',
  }),
  create: call({ input: z.strictObject({ document: CaseDocument }), output: Saved, errors: [] }),
  /** Appends a revision; refused when `base` is no longer the latest. */
  save: call({
    input: z.strictObject({ id: CaseId, base: Revision, document: CaseDocument }),
    output: Saved,
    errors: ['case-not-found', 'revision-changed'],
  }),
  /** Adds a case from the text of a case file; faults come back with their JSON path. */
  importFile: call({
    input: z.strictObject({ text: z.string().max(20_000_000) }),
    output: Saved,
    errors: ['case-file-invalid'],
  }),
  exportFile: call({
    input: z.strictObject({ id: CaseId, revision: Revision.optional() }),
    output: z.strictObject({ fileName: z.string(), text: z.string() }),
    errors: ['case-not-found'],
  }),
  /** Weighs one frozen revision, records that it was weighed, and gives what the board sees. */
  boardSheet: call({
    input: z.strictObject({ id: CaseId, revision: Revision.optional() }),
    output: z.strictObject({
      id: CaseId,
      revision: Revision,
      latestRevision: Revision,
      savedBy: z.string(),
      savedAt: z.iso.datetime(),
      sheet: BoardSheet,
    }),
    errors: ['case-not-found'],
    access: 'read',
  }),
  /** The smallest changes of two known facts that move an option; too slow to ask unasked. */
  pairFlips: call({
    input: z.strictObject({ id: CaseId, revision: Revision, option: z.string().max(100) }),
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
