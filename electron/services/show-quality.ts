import { readAgenda } from '#db/repositories/agenda-repository';
import { findRevision } from '#db/repositories/case-repository';
import {
  findIndependentView,
  listDecisionsOfMeeting,
  listVersions,
} from '#db/repositories/decision-repository';
import { type FollowUp, listFollowUps } from '#db/repositories/follow-up-repository';
import {
  findMeetingRules,
  listMeetings,
  type MeetingRules,
} from '#db/repositories/meeting-repository';
import { listEvents, readPlans } from '#db/repositories/meeting-run-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { MeetingSummary } from '#shared/contract/meeting-summary';
import { type AgendaPlan } from '#shared/domain/agenda-item';
import { meetingStateOf, secondsDiscussed } from '#shared/domain/meeting-clock';
import type { MeetingEvent } from '#shared/domain/meeting-event';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import type { DecidedCase, HeldCase, HeldMeeting } from '#shared/report/quality-facts';
import { qualityFigures } from '#shared/report/quality-figures';
import { itemFate, referralDaysTo } from '#shared/report/quality-fates';
import { minutesOpen, wasQuorate } from '#shared/report/quality-meeting';
import { shownOf } from '#shared/report/quality-shown';

import type { VaultDeps } from '../deps.ts';
import { itemsFollowed, wholeAnswer } from './follow-up-items.ts';
import { readerOf } from './reader-of.ts';

/** Figures of the meetings that were held and closed in a period. */
export function showQuality(
  deps: VaultDeps,
  { from, to }: ParsedInputOf<'quality.figures'>,
): OutputOf<'quality.figures'> {
  const period = {
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  const inPeriod = listMeetings(deps.db)
    .filter(({ on }) => isIn(on.slice(0, 7), period))
    .map((meeting) => ({ meeting, events: listEvents(deps.db, meeting.id) }));
  const stateOf = ({ events }: Run) => meetingStateOf(events);
  const meetings = inPeriod
    .filter((run) => stateOf(run) === 'closed')
    .map((run) => heldMeeting(deps, run));
  const open = inPeriod.filter((run) => stateOf(run) === 'open').length;
  return qualityFigures({ period, meetings, open });
}

type Period = { readonly from?: string; readonly to?: string };
type Run = { readonly meeting: MeetingSummary; readonly events: readonly MeetingEvent[] };

function isIn(month: string, { from, to }: Period): boolean {
  return (from === undefined || month >= from) && (to === undefined || month <= to);
}

function heldMeeting(deps: VaultDeps, { meeting, events }: Run): HeldMeeting {
  const { db } = deps;
  const rules = findMeetingRules(db, meeting.id);
  if (rules === undefined) throw new Error('a meeting without rules');
  const plans = readPlans(db, meeting.id);
  const minutes = (plan: AgendaPlan | undefined) => plannedMinutes(plan, rules);
  const seconds = secondsDiscussed(events, deps.now());
  // A correction comes after what it corrects, so the version that stands is the one kept.
  const decided = new Map(
    listDecisionsOfMeeting(db, meeting.id).map((each) => [each.caseId, each]),
  );
  const agenda = readAgenda(db, meeting.id);
  const isQuorate = wasQuorate(events, rules.profile.quorum);
  return {
    month: meeting.on.slice(0, 7),
    ...(isQuorate === undefined ? {} : { isQuorate }),
    minutes: minutesOpen(events),
    planned: agenda.reduce((sum, id) => sum + discussedMinutes(plans.get(id), rules), 0),
    toDiscuss: agenda.filter((id) => isToDiscuss(plans.get(id))).length,
    cases: agenda.map((id): HeldCase => {
      const taken = seconds.get(id);
      const recorded = decided.get(id);
      return {
        planned: minutes(plans.get(id)),
        ...(taken === undefined ? {} : { seconds: taken }),
        ...(recorded === undefined
          ? {}
          : { decided: decidedCase(deps, { id, meeting, events, recorded }) }),
      };
    }),
  };
}

function plannedMinutes(plan: AgendaPlan | undefined, { settings }: MeetingRules): number {
  return plan?.minutes ?? settings.minutesPerCase;
}

function discussedMinutes(plan: AgendaPlan | undefined, rules: MeetingRules): number {
  return isToDiscuss(plan) ? plannedMinutes(plan, rules) : 0;
}

function isToDiscuss(plan: AgendaPlan | undefined): boolean {
  return (plan?.lane ?? 'discuss') === 'discuss';
}

type Decided = Run & { readonly id: CaseId; readonly recorded: RecordedDecision };

function decidedCase(deps: VaultDeps, { id, meeting, events, recorded }: Decided): DecidedCase {
  const { today } = readerOf(deps);
  const document = findRevision(deps.db, id, recorded.revision)?.document;
  const ownView = findIndependentView(deps.db, meeting.id, id);
  const referralDays = referralDaysTo(meeting.on, document?.referral?.referredOn);
  const entries = entriesOf(deps, meeting, id);
  const whole = wholeAnswer(entries, () => listVersions(deps.db, meeting.id, id));
  return {
    decision: recorded.decision,
    ...(ownView === undefined ? {} : { ownView: ownView.draft }),
    shown: shownOf({ events, caseId: id, document }),
    ...(referralDays === undefined ? {} : { referralDays }),
    items: itemsFollowed(recorded.decision, entries, today).flatMap((item) => itemFate(item) ?? []),
    ...(whole === undefined ? {} : { whole: whole.answer }),
  };
}

function entriesOf(deps: VaultDeps, meeting: MeetingSummary, id: CaseId): readonly FollowUp[] {
  return listFollowUps(deps.db, id).filter(({ meetingId }) => meetingId === meeting.id);
}
