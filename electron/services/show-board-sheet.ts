import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findRevision } from '#db/repositories/case-repository';
import { keepEvaluation } from '#db/repositories/evaluation-repository';
import { findStandingOverrides } from '#db/repositories/override-repository';
import { findStanding } from '#db/repositories/standing-repository';
import type { CaseDetail, ShownSheet } from '#shared/contract/cases';
import type { ParsedInputOf } from '#shared/contract/contract';
import { localDay } from '#shared/domain/local-day';
import type { Evaluation } from '#shared/engine/evaluation';
import { boardSheet } from '#shared/report/board-sheet';
import type { BoardSheet } from '#shared/report/board-sheet-model';
import { NAME_WITHHELD } from '#shared/report/deidentify-document';
import { hiddenBoardSheet } from '#shared/report/deidentify-sheet';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { evaluationInHiddenWords, hiddenCase } from './hidden-case.ts';
import { weighCase } from './weigh-case.ts';

type Shown = ShownSheet;

/** Weighs one revision, keeps what came out and who saw it, and gives what the board sees. */
export function showBoardSheet(
  deps: VaultDeps,
  { id, revision, identifiers }: ParsedInputOf<'cases.boardSheet'>,
): Result<Shown, 'case-not-found'> {
  const found = findRevision(deps.db, id, revision);
  if (found === undefined) return err('case-not-found');

  const evaluation = weighCase(found.document, deps.packStamp);
  recordShown(deps, found, evaluation);
  const { latestRevision, savedAt, savedBy, correctedIn } = found;
  const { lock, archived = false } = findStanding(deps.db, id) ?? {};
  const shown: Shown = {
    id,
    revision: found.revision,
    latestRevision,
    savedAt,
    savedBy,
    ...(correctedIn === undefined ? {} : { correctedIn }),
    ...(lock === undefined ? {} : { lock }),
    archived,
    sheet: sheetOf(deps, found, { evaluation, identifiers }),
  };
  return ok(identifiers === 'hidden' ? withoutStaff(shown) : shown);
}

type Making = Pick<ParsedInputOf<'cases.boardSheet'>, 'identifiers'> & {
  readonly evaluation: Evaluation;
};

function sheetOf(
  deps: VaultDeps,
  { id, revision, document }: CaseDetail,
  { evaluation, identifiers }: Making,
): BoardSheet {
  const surroundings = {
    today: localDay(deps.now()),
    overrides: { standing: findStandingOverrides(deps.db, id), revision },
  };
  if (identifiers === 'shown') return boardSheet(document, evaluation, surroundings);
  const hidden = hiddenCase(deps, id, document);
  const inWords = evaluationInHiddenWords(hidden, evaluation);
  return hiddenBoardSheet(hidden, { document, evaluation: inWords, surroundings });
}

/** Who saved and who locked is somebody of the team, and so a hint at where the patient is. */
function withoutStaff({ lock, ...shown }: Shown): Shown {
  return {
    ...shown,
    savedBy: NAME_WITHHELD,
    ...(lock === undefined ? {} : { lock: { ...lock, by: NAME_WITHHELD } }),
  };
}

function recordShown(
  { db, user, now, appVersion, packStamp }: VaultDeps,
  { id, revision }: CaseDetail,
  evaluation: Evaluation,
): void {
  const at = now();
  const about = { caseId: id, revision, packSha256: packStamp.sha256 };
  inTransaction(db, (tx) => {
    const isNew = keepEvaluation(tx, {
      id,
      revision,
      pack: packStamp,
      result: JSON.stringify(evaluation),
      appVersion,
      by: user,
      at,
    });
    if (isNew) recordAudit(tx, { at, by: user, event: 'case-evaluated', ...about });
    recordAudit(tx, { at, by: user, event: 'board-sheet-shown', ...about });
  });
}
