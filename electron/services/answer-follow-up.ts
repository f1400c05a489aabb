import { type Db, inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { listVersions } from '#db/repositories/decision-repository';
import { addFollowUp, type FollowUpEntry } from '#db/repositories/follow-up-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { Decision } from '#shared/domain/decision';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { itemsAsked } from './follow-up-items.ts';

/** Records what became of an item of the decision that stands, or of the decision as a whole. */
export function answerFollowUp(
  deps: VaultDeps,
  { meeting, case: caseId, item, answer }: ParsedInputOf<'followUp.answer'>,
): Result<OutputOf<'followUp.answer'>, ErrorOf<'followUp.answer'>> {
  if (answer.kind === 'not-done' && answer.reason === 'other' && answer.note === undefined) {
    return err('note-required');
  }
  return inTransaction(deps.db, (tx) => {
    const decision = standingDecision(tx, meeting, caseId);
    if (decision === undefined) return err('decision-not-found');
    const isAsked = item === undefined || itemsAsked(decision).some(({ key }) => key === item);
    if (!isAsked) return err('item-not-found');
    keepFollowUp({ ...deps, db: tx }, { meeting, caseId, item, entry: answer });
    return ok({});
  });
}

/** Records how the patient fared after what was decided. */
export function recordOutcome(
  deps: VaultDeps,
  { meeting, case: caseId, outcome }: ParsedInputOf<'followUp.outcome'>,
): Result<OutputOf<'followUp.outcome'>, ErrorOf<'followUp.outcome'>> {
  const { response, status, note } = outcome;
  if ([response, status, note].every((part) => part === undefined)) return err('outcome-required');
  return inTransaction(deps.db, (tx) => {
    if (standingDecision(tx, meeting, caseId) === undefined) return err('decision-not-found');
    const kept = { meeting, caseId, entry: { kind: 'outcome', outcome } } as const;
    return ok({ entry: keepFollowUp({ ...deps, db: tx }, kept) });
  });
}

/** The version of a decision that stands; undefined when the meeting decided nothing on the case. */
export function standingDecision(db: Db, meeting: MeetingId, id: CaseId): Decision | undefined {
  return listVersions(db, meeting, id).at(-1)?.decision;
}

type Kept = {
  readonly meeting: MeetingId;
  readonly caseId: CaseId;
  readonly item?: string | undefined;
  readonly entry: FollowUpEntry;
};

/** Adds an entry with its line in the audit log and gives its number; belongs in a transaction. */
export function keepFollowUp(
  { db, user: by, now }: VaultDeps,
  { meeting, caseId, item, entry }: Kept,
): number {
  const at = now();
  const about = item === undefined ? {} : { item };
  const number = addFollowUp(db, { caseId, meetingId: meeting, ...about, entry, at, by });
  recordAudit(db, { at, by, event: 'followed-up', caseId, meetingId: meeting });
  return number;
}
