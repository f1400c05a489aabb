import { CASE_FILE_FORMAT } from '#shared/interchange/case-file';

import type { Draft } from './draft.ts';

/** The draft as a case file, faults and all: what was typed is worth keeping. */
export function draftAsCaseFile(draft: Draft): string {
  return `${JSON.stringify({ format: CASE_FILE_FORMAT, case: draft ?? {} }, undefined, 2)}\n`;
}
