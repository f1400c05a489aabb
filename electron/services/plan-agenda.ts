import { inTransaction } from '#db/connection';
import { readAgenda, writeAgenda } from '#db/repositories/agenda-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import { listVersions } from '#db/repositories/decision-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { readPlans, writePlan } from '#db/repositories/meeting-run-repository';
import { findStanding } from '#db/repositories/standing-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { AgendaPlan } from '#shared/domain/agenda-item';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { isClosed } from './closed-meeting.ts';
import { isToCome, listOnAgenda } from './list-on-agenda.ts';
import { removeFromAgenda } from './remove-from-agenda.ts';
import { isOnAgenda } from './show-meeting.ts';

/** Puts an agenda in another order; refused when the cases on it are no longer the same. */
export function reorderAgenda(
  { db, user, now }: VaultDeps,
  { id, cases }: ParsedInputOf<'meetings.reorder'>,
): Result<OutputOf<'meetings.reorder'>, ErrorOf<'meetings.reorder'>> {
  return inTransaction(db, (tx) => {
    if (findMeeting(tx, id) === undefined) return err('meeting-not-found');
    if (isClosed(tx, id)) return err('meeting-is-closed');
    const standing = readAgenda(tx, id).toSorted();
    const asked = cases.toSorted();
    const isSame =
      asked.length === standing.length && asked.every((each, index) => each === standing[index]);
    if (!isSame) return err('agenda-changed');
    writeAgenda(tx, id, cases);
    recordAudit(tx, { at: now(), by: user, event: 'agenda-changed', meetingId: id });
    return ok({});
  });
}

/** Writes lane, minutes, presenter and approval of one case, or only what is not in words. */
export function planItem(
  deps: VaultDeps,
  { id, case: caseId, plan, words }: ParsedInputOf<'meetings.plan'>,
): Result<OutputOf<'meetings.plan'>, ErrorOf<'meetings.plan'>> {
  const { db, user, now } = deps;
  return inTransaction(db, (tx) => {
    if (findMeeting(tx, id) === undefined) return err('meeting-not-found');
    if (isClosed(tx, id)) return err('meeting-is-closed');
    if (!isOnAgenda({ ...deps, db: tx }, id, caseId)) return err('case-not-on-agenda');
    if (plan.lane === 'not-ready' && plan.reason === undefined) return err('reason-required');
    const standing = readPlans(tx, id).get(caseId);
    const { reason, ...rest } = words === 'kept' ? withWordsOf(plan, standing) : plan;
    const isNotReady = plan.lane === 'not-ready' && reason !== undefined;
    writePlan(tx, id, caseId, isNotReady ? { ...rest, reason } : rest);
    recordAudit(tx, { at: now(), by: user, event: 'agenda-changed', meetingId: id, caseId });
    return ok({});
  });
}

function withWordsOf(
  { lane, reason, minutes }: AgendaPlan,
  standing: AgendaPlan | undefined,
): AgendaPlan {
  const { reason: _reason, minutes: _minutes, ...words } = standing ?? { lane };
  return {
    ...words,
    lane,
    ...(reason === undefined ? {} : { reason }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

/**
 * Takes a case to another meeting to come, with its minutes and presenter; on the agenda of a
 * closed meeting it stays, too. That it came late is approved for one meeting: an approval that
 * one gave before counts there again.
 */
export function moveToMeeting(
  deps: VaultDeps,
  { id, case: caseId, to }: ParsedInputOf<'meetings.moveCase'>,
): Result<OutputOf<'meetings.moveCase'>, ErrorOf<'meetings.moveCase'>> {
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    if (findMeeting(tx, id) === undefined || !isToCome(inside, to)) return err('meeting-not-found');
    const standing = findStanding(tx, caseId);
    if (standing === undefined || !isOnAgenda(inside, id, caseId)) return err('case-not-on-agenda');
    if (listVersions(tx, id, caseId).length > 0) return err('case-was-decided');
    const plan = readPlans(tx, id).get(caseId);
    removeFromAgenda(inside, { id, cases: [caseId] });
    listOnAgenda(inside, { meeting: to, cases: [standing] });
    if (plan !== undefined) {
      const { late: _late, ...kept } = plan;
      const late = readPlans(tx, to).get(caseId)?.late;
      writePlan(tx, to, caseId, late === undefined ? kept : { ...kept, late });
    }
    return ok({});
  });
}
