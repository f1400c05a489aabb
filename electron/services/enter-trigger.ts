import { inTransaction } from '#db/connection';
import { findMeeting } from '#db/repositories/meeting-repository';
import { meetingsWith } from '#db/repositories/agenda-repository';
import { findStanding } from '#db/repositories/standing-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { formatDate } from '#shared/domain/format-date';
import { asNote, decisionSummary } from '#shared/report/decision-text';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { keepFollowUp, standingDecision } from './answer-follow-up.ts';
import { isToCome } from './list-on-agenda.ts';
import { moveCases } from './move-cases.ts';
import { readerOf } from './reader-of.ts';

type Input = ParsedInputOf<'followUp.trigger'>;
type Moved = OutputOf<'followUp.trigger'>['moved'];

/**
 * Records that what the case is to be discussed again for has come, and lists it again by the
 * same step as anybody would; the note of that step names the trigger and the decision.
 */
export function enterTrigger(
  deps: VaultDeps,
  input: Input,
): Result<OutputOf<'followUp.trigger'>, ErrorOf<'followUp.trigger'>> {
  const { meeting, case: caseId, trigger, to } = input;
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    const held = findMeeting(tx, meeting);
    const decision = standingDecision(tx, meeting, caseId);
    if (decision === undefined || held === undefined) return err('decision-not-found');
    const standing = findStanding(tx, caseId);
    if (standing?.archived !== false) return err('case-not-found');
    if (to !== undefined && !isToCome(inside, to)) return err('meeting-not-found');
    const decided = `${held.name}, ${formatDate(held.on)}: ${decisionSummary(decision)}`;
    const note = asNote(`${noteBegins(trigger)} Decision of ${decided}`);
    const agendas = () => [...meetingsWith(tx, [caseId], readerOf(inside).today)];
    const before = agendas();
    const moved = listAgain(inside, input, note);
    const { state, reason, note: former } = standing.preparation;
    const again = { moved, to, was: { state, reason, note: former }, before, after: agendas() };
    const kept = { meeting, caseId, entry: { kind: 'trigger', trigger, again } } as const;
    return ok({ moved, entry: keepFollowUp(inside, kept) });
  });
}

/** How the note of a case begins that was listed again. */
export function noteBegins(trigger: string): string {
  return `Listed again: ${trigger}.`;
}

function listAgain(deps: VaultDeps, { case: caseId, to }: Input, note: string): Moved {
  const agendas = meetingsWith(deps.db, [caseId], readerOf(deps).today);
  const isOnIt = to === undefined ? agendas.length > 0 : agendas.includes(to);
  const isListed = findStanding(deps.db, caseId)?.preparation.state === 'listed';
  if (isOnIt && isListed) return 'stays-listed';
  const state = to === undefined ? 'referred' : 'listed';
  const moved = moveCases(deps, { cases: [caseId], to: state, note, meeting: to });
  // Everything a move can be refused for was looked at in this transaction.
  if (!moved.ok) throw new Error(`a case was not listed again: ${moved.error}`);
  return state;
}
