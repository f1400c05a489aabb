import { inTransaction } from '#db/connection';
import { meetingsWith, putOnAgenda } from '#db/repositories/agenda-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import {
  type KeptFollowUp,
  type ListedAgain,
  listFollowUps,
} from '#db/repositories/follow-up-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import { findStanding } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { keepFollowUp } from './answer-follow-up.ts';
import { noteBegins } from './enter-trigger.ts';
import { isToCome } from './list-on-agenda.ts';
import { readerOf } from './reader-of.ts';
import { takeOffAgendas } from './take-off-agendas.ts';

type Trigger = Extract<KeptFollowUp['entry'], { readonly trigger: string }>;

/**
 * Takes back an outcome or a trigger that was entered by mistake. Both stay on record; a case that
 * the trigger listed again is where it was, unless somebody has moved it meanwhile. Where another
 * trigger came later, the case stays listed for that one.
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
    const isReliedOn = entries.some((each) => each.id > number && 'trigger' in each.entry);
    if ('trigger' in entry && !isReliedOn && !isBackWhereItWas(inside, caseId, entry)) {
      return err('moved-meanwhile');
    }
    const taken = { kind: entry.kind, takesBack: number };
    keepFollowUp(inside, { meeting, caseId, entry: taken });
    return ok({});
  });
}

/** False when the case is no longer where the trigger put it, or nobody knows where it was. */
function isBackWhereItWas(deps: VaultDeps, caseId: CaseId, { again, trigger }: Trigger): boolean {
  if (again?.moved === 'stays-listed') return true;
  if (again === undefined || !isWhereItWasPut(deps, caseId, { again, trigger })) return false;
  const { db, user: by, now } = deps;
  const { before, after, was } = again;
  takeOffAgendas(
    deps,
    [caseId],
    after.filter((each) => !before.includes(each)),
  );
  const at = now();
  for (const meetingId of before.filter((each) => !after.includes(each))) {
    if (!isToCome(deps, meetingId)) continue;
    putOnAgenda(db, meetingId, [caseId]);
    recordAudit(db, { at, by, event: 'case-listed', caseId, meetingId });
  }
  addStep(db, { id: caseId, act: { kind: 'moved', ...was }, by, at });
  recordAudit(db, { at, by, event: 'case-moved', caseId });
  return true;
}

type Put = { readonly again: ListedAgain; readonly trigger: string };

function isWhereItWasPut(deps: VaultDeps, caseId: CaseId, { again, trigger }: Put): boolean {
  const { db } = deps;
  const standing = findStanding(db, caseId);
  if (standing?.archived !== false) return false;
  const { state, note } = standing.preparation;
  const { today } = readerOf(deps);
  const stillToCome = again.after.filter((each) => (findMeeting(db, each)?.on ?? '') >= today);
  const isOn = meetingsWith(db, [caseId], today);
  return (
    state === again.moved &&
    note?.startsWith(noteBegins(trigger)) === true &&
    isOn.length === stillToCome.length &&
    stillToCome.every((each) => isOn.includes(each))
  );
}
