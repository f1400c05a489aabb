import { setImmediate } from 'node:timers/promises';

import { readAgenda } from '#db/repositories/agenda-repository';
import { findRevision } from '#db/repositories/case-repository';
import { findEvaluation } from '#db/repositories/evaluation-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { type CaseComplexity, complexityOf } from '#shared/report/case-complexity';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { weighCase } from './weigh-case.ts';

/** How complex each case of an agenda is; other calls are answered between two cases. */
export async function agendaComplexity(
  deps: VaultDeps,
  { id }: ParsedInputOf<'meetings.complexity'>,
): Promise<Result<OutputOf<'meetings.complexity'>, 'meeting-not-found'>> {
  if (findMeeting(deps.db, id) === undefined) return err('meeting-not-found');
  const found: OutputOf<'meetings.complexity'> = [];
  for (const caseId of readAgenda(deps.db, id)) {
    // Between two cases it is the others' turn.
    // oxlint-disable-next-line no-await-in-loop
    await setImmediate();
    const complexity = complexityOfCase(deps, caseId);
    if (complexity !== undefined) found.push({ case: caseId, complexity });
  }
  return ok(found);
}

function complexityOfCase(deps: VaultDeps, id: CaseId): CaseComplexity | undefined {
  const found = findRevision(deps.db, id);
  if (found === undefined) return undefined;
  const { db, packStamp, appVersion } = deps;
  const { revision, document } = found;
  const kept = findEvaluation(db, { id, revision, packSha256: packStamp.sha256, appVersion });
  return complexityOf(document, kept ?? weighCase(document, packStamp));
}
