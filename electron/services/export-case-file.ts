import { recordAudit } from '#db/repositories/audit-repository';
import { findRevision } from '#db/repositories/case-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { formatCaseFile } from '#shared/interchange/case-file';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** The text of a case file; its name holds ids only, because file names travel. */
export function exportCaseFile(
  { db, user, now }: VaultDeps,
  { id, revision }: ParsedInputOf<'cases.exportFile'>,
): Result<OutputOf<'cases.exportFile'>, ErrorOf<'cases.exportFile'>> {
  const found = findRevision(db, id, revision);
  if (found === undefined) return err('case-not-found');
  const entry = { caseId: id, revision: found.revision };
  recordAudit(db, { at: now(), by: user, event: 'case-exported', ...entry });
  return ok({
    fileName: `case-${id.slice(0, 8)}-revision-${found.revision}.json`,
    text: formatCaseFile(found.document),
  });
}
