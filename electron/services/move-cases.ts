import { inTransaction } from '#db/connection';
import { meetingsWith } from '#db/repositories/agenda-repository';
import { recordAudit } from '#db/repositories/audit-repository';
import { type CaseStanding, findStandings } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { addCalendarDays } from '#shared/domain/partial-date';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { isToCome, listOnAgenda } from './list-on-agenda.ts';
import { readerOf } from './reader-of.ts';
import { type PlacesLeft, takeOffAgendasFrom } from './take-off-agendas.ts';

type Input = ParsedInputOf<'preparation.move'>;

/** Puts cases into a state, all or none; archived cases are out of preparation and not found. */
export function moveCases(
  deps: VaultDeps,
  input: Input,
): Result<OutputOf<'preparation.move'>, ErrorOf<'preparation.move'>> {
  const lacking = lackingIn(input);
  if (lacking !== undefined) return err(lacking);
  return inTransaction(deps.db, (tx) => {
    const inside = { ...deps, db: tx };
    const cases = findStandings(tx, [...new Set(input.cases)]);
    if (cases === undefined || cases.some(({ archived }) => archived)) return err('case-not-found');
    const obstacle = input.to === 'listed' ? obstacleToListing(inside, input, cases) : undefined;
    if (obstacle !== undefined) return err(obstacle);
    return ok({ moved: movedOf(cases, carryOut(inside, input, cases)) });
  });
}

function lackingIn({ to, reason, note }: Input): 'reason-required' | 'note-required' | undefined {
  if (to === 'not-ready' && reason === undefined) return 'reason-required';
  const needsNote = to === 'decided' || (to === 'not-ready' && reason === 'other');
  return needsNote && note === undefined ? 'note-required' : undefined;
}

/** The meeting may be left out of what is on an agenda to come already, as when taking back. */
function obstacleToListing(
  deps: VaultDeps,
  { meeting }: Input,
  cases: readonly CaseStanding[],
): 'meeting-required' | 'meeting-not-found' | undefined {
  if (meeting !== undefined) return isToCome(deps, meeting) ? undefined : 'meeting-not-found';
  const { today } = readerOf(deps);
  const areOnAgendas = cases.every(({ id }) => meetingsWith(deps.db, [id], today).length > 0);
  return areOnAgendas ? undefined : 'meeting-required';
}

function carryOut(deps: VaultDeps, input: Input, cases: readonly CaseStanding[]): PlacesLeft {
  const { to, meeting, note } = input;
  if (to === 'listed' && meeting !== undefined) {
    listOnAgenda(deps, { meeting, cases, note });
    return new Map();
  }
  const left = to === 'listed' ? new Map() : leaveAgendas(deps, to, cases);
  takeSteps(deps, input, { cases, left });
  return left;
}

/** What the board decided today stays on the agenda of today; any other state leaves it. */
function leaveAgendas(
  deps: VaultDeps,
  to: Input['to'],
  cases: readonly CaseStanding[],
): PlacesLeft {
  const { today } = readerOf(deps);
  const ids = cases.map(({ id }) => id);
  return takeOffAgendasFrom(deps, ids, to === 'decided' ? addCalendarDays(today, 1) : today);
}

function takeSteps(
  { db, user, now }: VaultDeps,
  { to, reason, note }: Input,
  { cases, left }: { readonly cases: readonly CaseStanding[]; readonly left: PlacesLeft },
): void {
  const at = now();
  const because = to === 'not-ready' ? reason : undefined;
  for (const { id } of cases) {
    const act = { kind: 'moved', state: to, reason: because, note, off: left.get(id) } as const;
    addStep(db, { id, act, by: user, at });
    recordAudit(db, { at, by: user, event: 'case-moved', caseId: id });
  }
}

function movedOf(
  cases: readonly CaseStanding[],
  left: PlacesLeft,
): OutputOf<'preparation.move'>['moved'] {
  return cases.map(({ id, preparation: { state, reason, note } }) => ({
    id,
    from: state,
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
    offMeetings: (left.get(id) ?? []).map(({ meeting }) => meeting),
  }));
}
