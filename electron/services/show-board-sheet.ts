import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findRevision } from '#db/repositories/case-repository';
import { keepEvaluation } from '#db/repositories/evaluation-repository';
import { findStandingOverrides } from '#db/repositories/override-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { boardSheet } from '#shared/report/board-sheet';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { weighCase } from './weigh-case.ts';

/** Weighs one revision, keeps what came out and who saw it, and gives what the board sees. */
export function showBoardSheet(
  { db, user, now, appVersion, packStamp }: VaultDeps,
  { id, revision }: ParsedInputOf<'cases.boardSheet'>,
): Result<OutputOf<'cases.boardSheet'>, 'case-not-found'> {
  const found = findRevision(db, id, revision);
  if (found === undefined) return err('case-not-found');

  const evaluation = weighCase(found.document, packStamp);
  const at = now();
  const about = { caseId: id, revision: found.revision, packSha256: packStamp.sha256 };
  inTransaction(db, (tx) => {
    const isNew = keepEvaluation(tx, {
      id,
      revision: found.revision,
      pack: packStamp,
      result: JSON.stringify(evaluation),
      appVersion,
      by: user,
      at,
    });
    if (isNew) recordAudit(tx, { at, by: user, event: 'case-evaluated', ...about });
    recordAudit(tx, { at, by: user, event: 'board-sheet-shown', ...about });
  });
  const { latestRevision, savedAt, savedBy, document } = found;
  const standing = findStandingOverrides(db, id);
  const sheet = boardSheet(document, evaluation, {
    today: at.slice(0, 10),
    overrides: { standing, revision: found.revision },
  });
  return ok({ id, revision: found.revision, latestRevision, savedAt, savedBy, sheet });
}
