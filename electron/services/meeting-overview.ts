import { readAgenda } from '#db/repositories/agenda-repository';
import { listDecisionsOfMeeting } from '#db/repositories/decision-repository';
import { findMeetingRules, listMeetings } from '#db/repositories/meeting-repository';
import { listEvents, readPlans } from '#db/repositories/meeting-run-repository';
import type { OutputOf } from '#shared/contract/contract';
import type { MeetingOverview } from '#shared/contract/meeting-planning';
import type { MeetingSummary } from '#shared/contract/meeting-summary';
import { forecastOf } from '#shared/domain/agenda-forecast';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import type { VaultDeps } from '../deps.ts';

/** Every meeting with its rules, where it stands and when it ends. */
export function meetingOverview(deps: VaultDeps): OutputOf<'meetings.overview'> {
  const now = deps.now();
  const meetings = listMeetings(deps.db).map((meeting) => overviewOf(deps, meeting, now));
  return { meetings, now };
}

function overviewOf({ db }: VaultDeps, meeting: MeetingSummary, now: string): MeetingOverview {
  const { id } = meeting;
  const rules = findMeetingRules(db, id);
  if (rules === undefined) throw new Error('a listed meeting is not there');
  const plans = readPlans(db, id);
  const decided = new Set(listDecisionsOfMeeting(db, id).map(({ caseId }) => caseId));
  const events = listEvents(db, id);
  const lines = readAgenda(db, id).map((caseId) => ({
    caseId,
    plan: plans.get(caseId) ?? { lane: 'discuss' as const },
    isDecided: decided.has(caseId),
  }));
  const { settings, profile, series } = rules;
  const { toDiscuss, plannedMinutes, end } = forecastOf({ lines, settings, events, now });
  return {
    meeting,
    ...(series === undefined ? {} : { series }),
    profile: profile.name,
    state: meetingStateOf(events),
    startsAt: settings.startsAt,
    toDiscuss,
    plannedMinutes,
    end,
  };
}
