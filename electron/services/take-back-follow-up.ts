import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { type KeptFollowUp, listFollowUps } from '#db/repositories/follow-up-repository';
import { findStanding } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import { type CaseId } from '#shared/contract/case-summary';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { MeetingId } from '#shared/contract/meeting-summary';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { keepFollowUp } from './answer-follow-up.ts';
import { noteBegins } from './enter-trigger.ts';
import { takeOffAgendas } from './take-off-agendas.ts';

type Trigger = Extract<KeptFollowUp['entry'], { readonly trigger: string }>;

/**
 * Takes back an outcome or a trigger that was entered by mistake. Both stay on record; a case that
 * the trigger listed again is where it was, unless somebody has moved it meanwhile.
 */
export function takeBackFollowUp(
  deps: VaultDeps,
  { meeting, case: caseId, entry: number }: ParsedInputOf<'followUp.takeBack'>,
): Result<OutputOf<'followUp.takeBack'>, ErrorOf<'followUp.takeBack'>> {
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    const entries = listFollowUps(tx, caseId);
    const entry = entries.find((each) => each.id === number && each.meetingId === meeting)?.entry;
    if (entry?.kind !== 'outcome' && entry?.kind !== 'trigger') return err('entry-not-found');
    if ('trigger' in entry && !isBackWhereItWas(inside, caseId, entry))
      return err('moved-meanwhile');
    const taken = { kind: entry.kind, takesBack: number };
    keepFollowUp(inside, { meeting, caseId, entry: taken });
    return ok({});
  });
}

/** False when the case is no longer where the trigger put it, or nobody knows where it was. */
function isBackWhereItWas(deps: VaultDeps, caseId: CaseId, { again, trigger }: Trigger): boolean {
  if (again?.moved === 'stays-listed') return true;
  const standing = findStanding(deps.db, caseId);
  if (again === undefined || standing?.archived !== false) return false;
  const { state, note } = standing.preparation;
  if (state !== again.moved || note?.startsWith(noteBegins(trigger)) !== true) return false;
  if (again.to !== undefined) takeOffAgendas(deps, [caseId], [MeetingId.parse(again.to)]);
  const { db, user: by, now } = deps;
  const at = now();
  addStep(db, { id: caseId, act: { kind: 'moved', ...again.was }, by, at });
  recordAudit(db, { at, by, event: 'case-moved', caseId });
  return true;
}
