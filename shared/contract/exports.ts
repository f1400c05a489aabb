import { z } from 'zod';

import { CaseOutcome, DocumentOrigin, MeetingMinutes } from '../report/minutes-model.ts';
import { call } from './call.ts';
import { CaseId, Revision } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId } from './meeting-summary.ts';

/** What can be made of a meeting, and of one case of it. */
export const ExportKind = z.enum(['minutes', 'deck', 'decisions', 'calendar', 'case-files']);
export type ExportKind = z.infer<typeof ExportKind>;

/** What is exported: all of a meeting, or the outcome or the case file of one case. */
export const ExportSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: ExportKind }),
  z.strictObject({ kind: z.enum(['outcome', 'case-file']), case: CaseId }),
]);
export type ExportSubject = z.infer<typeof ExportSubject>;

/** Files whose words or days cannot be without what identifies somebody. */
export const ALWAYS_IDENTIFIES: readonly ExportSubject['kind'][] = [
  'calendar',
  'case-files',
  'case-file',
];

/** What a window shows that can be kept as a PDF. */
export const PrintedPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('minutes'), meeting: MeetingId }),
  z.strictObject({ kind: z.literal('outcome'), meeting: MeetingId, case: CaseId }),
  z.strictObject({ kind: z.literal('board-sheet'), case: CaseId, revision: Revision }),
]);
export type PrintedPage = z.infer<typeof PrintedPage>;

/** What became of a PDF, and of which file; the user chose the file in a dialog of the host. */
export const PdfEnd = z.discriminatedUnion('how', [
  z.strictObject({ how: z.enum(['saved', 'not-written']), file: z.string() }),
  z.strictObject({ how: z.enum(['cancelled', 'print-dialog']) }),
]);
export type PdfEnd = z.infer<typeof PdfEnd>;

const JobId = z.uuid();
const job = z.strictObject({ job: JobId });

export const meetingExports = {
  /** The minutes of a meeting as they are printed. */
  minutes: call({
    input: z.strictObject({ meeting: MeetingId, ...identifierInput }),
    output: MeetingMinutes,
    errors: ['meeting-not-found'],
    access: 'read',
  }),
  /** What the meeting came to on one case. */
  outcome: call({
    input: z.strictObject({ meeting: MeetingId, case: CaseId, ...identifierInput }),
    output: z.strictObject({ origin: DocumentOrigin, outcome: CaseOutcome }),
    errors: ['meeting-not-found', 'case-not-on-agenda'],
    access: 'read',
  }),
  /** Begins to make a file; it is made while other calls are answered. */
  start: call({
    input: z.strictObject({
      meeting: MeetingId,
      what: ExportSubject,
      /** Chosen for this file; the window may show identifiers all the same. */
      content: z.enum(['identified', 'de-identified']),
    }),
    output: job,
    errors: ['meeting-not-found', 'case-not-on-agenda', 'always-identifies'],
  }),
  progress: call({
    input: job,
    output: z.strictObject({
      done: z.int().min(0),
      total: z.int().min(0),
      state: z.enum(['running', 'ready', 'cancelled']),
    }),
    errors: ['export-not-found'],
    access: 'write',
  }),
  /** Stops making it; nothing of it is handed out any more. */
  cancel: call({ input: job, output: z.strictObject({}), errors: ['export-not-found'] }),
  /**
   * Makes a PDF of what the window shows. A host whose window is a browser's leaves it to that
   * browser's print dialog.
   */
  savePage: call({
    input: z.strictObject({
      page: PrintedPage,
      /** What the window shows now; the file is named after it. */
      content: z.enum(['identified', 'de-identified']),
    }),
    output: PdfEnd,
    errors: ['meeting-not-found', 'case-not-on-agenda', 'case-not-found', 'not-made'],
    access: 'write',
  }),
  /** The whole file, once; on record as exported. */
  take: call({
    input: job,
    output: z.strictObject({
      fileName: z.string(),
      mediaType: z.string(),
      base64: z.base64(),
    }),
    errors: ['export-not-found', 'export-not-ready'],
  }),
};
