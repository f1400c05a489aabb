import { CaseDocument } from '#shared/domain/case-document';
import { type Issue, issuesOf } from '#shared/domain/issue';

import type { Draft } from './draft.ts';

/** Whether a draft is a case: the document when it is, else what is wrong and where. */
export type Check = {
  readonly document: CaseDocument | undefined;
  readonly issues: readonly Issue[];
};

export function checkDraft(draft: Draft): Check {
  const parsed = CaseDocument.safeParse(draft ?? {}, { reportInput: true });
  return parsed.success
    ? { document: parsed.data, issues: [] }
    : { document: undefined, issues: issuesOf(parsed.error) };
}

/** The faults at a place and below it. */
export function issuesBelow(issues: readonly Issue[], place: string): readonly Issue[] {
  return issues.filter(({ path }) => isBelow(path, place));
}

/** Whether a JSON path is `place` or leads into it. */
export function isBelow(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
