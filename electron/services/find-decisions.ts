import {
  findIndependentView,
  listStandingDecisions,
  listVersions,
} from '#db/repositories/decision-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { findStanding } from '#db/repositories/standing-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { hiddenDecisions } from './hidden-decisions.ts';

/** Every version of the decision on a case in one meeting, and what the team would have done. */
export function decisionsOfMeeting(
  deps: VaultDeps,
  { meeting, case: caseId, identifiers }: ParsedInputOf<'decisions.ofMeeting'>,
): Result<OutputOf<'decisions.ofMeeting'>, ErrorOf<'decisions.ofMeeting'>> {
  const { db } = deps;
  if (findMeeting(db, meeting) === undefined) return err('meeting-not-found');
  const independent = findIndependentView(db, meeting, caseId);
  const versions = listVersions(db, meeting, caseId);
  const found = { versions: [...versions], ...(independent === undefined ? {} : { independent }) };
  return ok(identifiers === 'shown' ? found : hiddenDecisions(deps, caseId, found));
}

/** The decisions on a case that stand, the newest first. */
export function decisionsOfCase(
  deps: VaultDeps,
  { id, identifiers }: ParsedInputOf<'decisions.ofCase'>,
): Result<OutputOf<'decisions.ofCase'>, ErrorOf<'decisions.ofCase'>> {
  if (findStanding(deps.db, id) === undefined) return err('case-not-found');
  const versions = [...listStandingDecisions(deps.db, id)];
  return ok(identifiers === 'shown' ? versions : hiddenDecisions(deps, id, { versions }).versions);
}
