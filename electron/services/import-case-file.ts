import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { Issue } from '#shared/domain/issue';
import { readCaseFile } from '#shared/interchange/case-file';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { createCase } from './create-case.ts';

/**
 * Adds a case from the text of a case file; every fault comes back with its JSON path. Decisions
 * of another vault's meetings are counted, not taken over: no meeting of this vault made them.
 */
export function importCaseFile(
  deps: VaultDeps,
  { text, onDuplicate }: ParsedInputOf<'cases.importFile'>,
): Result<
  OutputOf<'cases.importFile'>,
  { readonly code: 'case-file-invalid'; readonly issues: readonly Issue[] }
> {
  const parsed = readCaseFile(text);
  if (!parsed.ok) return err({ code: 'case-file-invalid', issues: parsed.error });
  const { case: document, decisions = [] } = parsed.value;
  const added = createCase(deps, { document, onDuplicate }, 'case-imported');
  if (added.kind !== 'saved' || decisions.length === 0) return ok(added);
  return ok({ ...added, decisionsLeftOut: decisions.length });
}
