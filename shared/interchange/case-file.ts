import { z } from 'zod';

import { CaseDocument } from '../domain/case-document.ts';
import { FiledDecision } from '../domain/filed-decision.ts';
import { type Issue, issuesOf } from '../domain/issue.ts';
import { err, ok, type Result } from '../result.ts';
import { parseJson } from './json-value.ts';

export const CASE_FILE_FORMAT = 'consilium-case/1';

/** A case as a file: one JSON object with the format's name beside the case. */
export const CaseFile = z.strictObject({
  format: z.literal(CASE_FILE_FORMAT),
  case: CaseDocument,
  /** What meetings decided on it; written by an export, not taken over by an import. */
  decisions: z.array(FiledDecision).optional(),
});
export type CaseFile = z.infer<typeof CaseFile>;

/** Reads the text of a case file; every fault is reported with its JSON path. */
export function parseCaseFile(text: string): Result<CaseDocument, readonly Issue[]> {
  const read = readCaseFile(text);
  return read.ok ? ok(read.value.case) : read;
}

/** The same with the decisions that stand in the file beside the case. */
export function readCaseFile(text: string): Result<CaseFile, readonly Issue[]> {
  const json = parseJson(text);
  if (json === undefined) return err([{ path: '(whole document)', message: 'is not valid JSON' }]);
  const parsed = CaseFile.safeParse(json.value, { reportInput: true });
  return parsed.success ? ok(parsed.data) : err(issuesOf(parsed.error));
}

/** Writes a case as the text of a case file, stable for the same case and decisions. */
export function formatCaseFile(
  document: CaseDocument,
  decisions: readonly FiledDecision[] = [],
): string {
  const file = {
    format: CASE_FILE_FORMAT,
    case: document,
    ...(decisions.length === 0 ? {} : { decisions }),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
