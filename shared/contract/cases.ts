import { z } from 'zod';

import { CaseDocument } from '../domain/case-document.ts';
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
  /** Weighs a document that is not saved, for the editor's live panel; nothing is kept. */
  preview: call({
    input: z.strictObject({ document: CaseDocument }),
    output: BoardSheet,
    errors: [],
  }),
};
