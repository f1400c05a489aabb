import { readAgenda } from '#db/repositories/agenda-repository';
import { findSummaries } from '#db/repositories/case-summaries';
import { listDecisionsOfMeeting } from '#db/repositories/decision-repository';
import { findMeeting, findMeetingRules } from '#db/repositories/meeting-repository';
import { listEvents, readPlans } from '#db/repositories/meeting-run-repository';
import { listedAt } from '#db/repositories/step-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { MeetingId, MeetingSummary } from '#shared/contract/meeting-summary';
import type { AgendaLine } from '#shared/contract/meetings';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { wallClock } from '../wall-clock.ts';
import { readerOf } from './reader-of.ts';

/** A meeting with its agenda, plans, rules and everything that happened. */
export function showMeeting(
  deps: VaultDeps,
  { id }: ParsedInputOf<'meetings.detail'>,
): Result<OutputOf<'meetings.detail'>, 'meeting-not-found'> {
  const { db, now } = deps;
  const meeting = findMeeting(db, id);
  const rules = findMeetingRules(db, id);
  if (meeting === undefined || rules === undefined) return err('meeting-not-found');
  const agenda = agendaLines(deps, meeting);
  return ok({ meeting, ...rules, agenda, events: [...listEvents(db, id)], now: now() });
}

function agendaLines(deps: VaultDeps, meeting: MeetingSummary): AgendaLine[] {
  const { db } = deps;
  const plans = readPlans(db, meeting.id);
  const decided = new Map(
    listDecisionsOfMeeting(db, meeting.id).map(({ caseId, version, decision }) => [
      caseId,
      { version, outcome: decision.outcome },
    ]),
  );
  return findSummaries(db, readAgenda(db, meeting.id), readerOf(deps)).map((summary) => {
    const decision = decided.get(summary.id);
    return {
      case: summary,
      plan: plans.get(summary.id) ?? { lane: 'discuss' },
      isLate: isLate(meeting, listedAt(db, meeting.id, summary.id)),
      ...(decision === undefined ? {} : { decision }),
    };
  });
}

function isLate({ cutOff }: MeetingSummary, listed: string | undefined): boolean {
  return cutOff !== undefined && listed !== undefined && wallClock(listed) > cutOff;
}

/** Whether a case is on the agenda of a meeting. */
export function isOnAgenda({ db }: VaultDeps, meeting: MeetingId, id: string): boolean {
  return readAgenda(db, meeting).some((each) => each === id);
}
