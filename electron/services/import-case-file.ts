import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { Issue } from '#shared/domain/issue';
import { parseCaseFile } from '#shared/interchange/case-file';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { createCase } from './create-case.ts';

/** Adds a case from the text of a case file; every fault comes back with its JSON path. */
export function importCaseFile(
  deps: VaultDeps,
  { text, onDuplicate }: ParsedInputOf<'cases.importFile'>,
): Result<
  OutputOf<'cases.importFile'>,
  { readonly code: 'case-file-invalid'; readonly issues: readonly Issue[] }
> {
  const parsed = parseCaseFile(text);
  if (!parsed.ok) return err({ code: 'case-file-invalid', issues: parsed.error });
  return ok(createCase(deps, { document: parsed.value, onDuplicate }, 'case-imported'));
}
