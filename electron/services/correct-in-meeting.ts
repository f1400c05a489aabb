import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { appendRevision } from '#db/repositories/case-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { addEvent, listEvents } from '#db/repositories/meeting-run-repository';
import { findStanding } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { isOnAgenda } from './show-meeting.ts';

type Input = ParsedInputOf<'room.correct'>;
type Outcome = Result<OutputOf<'room.correct'>, ErrorOf<'room.correct'>>;

/**
 * Saves what the meeting corrected as a revision marked with the meeting. A case locked for the
 * board is unlocked for it and locked again on the new revision, all in one step. Who said what is right
 * stands on record with the meeting.
 */
export function correctInMeeting(deps: VaultDeps, input: Input): Outcome {
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    if (findMeeting(tx, input.meeting) === undefined) return err('meeting-not-found');
    if (meetingStateOf(listEvents(tx, input.meeting)) !== 'open') return err('meeting-not-open');
    if (!isOnAgenda(inside, input.meeting, input.id)) return err('case-not-on-agenda');
    const standing = findStanding(tx, input.id);
    if (standing === undefined || standing.archived) return err('case-not-found');
    if (standing.latestRevision !== input.base) return err('revision-changed');
    return saveCorrection(inside, input, standing.lock !== undefined);
  });
}

function saveCorrection(deps: VaultDeps, input: Input, isLocked: boolean): Outcome {
  const { db, user: by, now } = deps;
  const { id, base, document, meeting, because } = input;
  const at = now();
  if (isLocked) addStep(db, { id, act: { kind: 'unlocked', reason: because }, by, at });
  const saved = appendRevision(db, { id, base, document, by, at, meeting });
  if (!saved.ok) throw new Error(`a correction was not saved: ${saved.error}`);
  const revision = saved.value;
  if (isLocked) addStep(db, { id, act: { kind: 'locked', revision }, by, at });
  const act = { kind: 'case-corrected', caseId: id, revision, because } as const;
  addEvent(db, { meeting, act, at, by });
  recordAudit(db, { at, by, event: 'case-corrected', caseId: id, revision, meetingId: meeting });
  return ok({ revision });
}
