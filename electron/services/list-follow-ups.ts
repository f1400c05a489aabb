import { findSummaries } from '#db/repositories/case-summaries';
import {
  listAllStandingDecisions,
  listStandingDecisions,
  listVersions,
} from '#db/repositories/decision-repository';
import { type KeptFollowUp, listFollowUps } from '#db/repositories/follow-up-repository';
import { listMeetings } from '#db/repositories/meeting-repository';
import {
  type CaseId,
  CaseId as CaseIdSchema,
  type CaseSummary,
} from '#shared/contract/case-summary';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { FollowedDecision, GivenAnswer } from '#shared/contract/follow-up';
import type { MeetingSummary } from '#shared/contract/meeting-summary';
import type { Decision } from '#shared/domain/decision';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { decisionSummary } from '#shared/report/decision-text';

import type { VaultDeps } from '../deps.ts';
import { itemsFollowed, wholeAnswer } from './follow-up-items.ts';
import { hiddenFollowUps } from './hidden-follow-ups.ts';
import { readerOf } from './reader-of.ts';

type Listed = OutputOf<'followUp.list'>;

/** What became of the decisions that stand, of all cases or of one, the newest first. */
export function listFollowedDecisions(
  deps: VaultDeps,
  { case: id, identifiers }: ParsedInputOf<'followUp.list'>,
): Listed {
  const { db } = deps;
  const { today } = readerOf(deps);
  const recorded = id === undefined ? listAllStandingDecisions(db) : listStandingDecisions(db, id);
  const meetings = listMeetings(db);
  const summaries = summariesOf(deps, recorded);
  const entries = byDecision(listFollowUps(db, id));
  const decisions = recorded.flatMap((each) => {
    const summary = summaries.get(each.caseId);
    const meeting = meetings.find((one) => one.id === each.meetingId);
    if (summary === undefined || meeting === undefined) return [];
    const own = entries.get(keyOf(each)) ?? [];
    const whole = wholeAnswer(own, () => listVersions(db, meeting.id, summary.id));
    return followed({ each, summary, meeting, entries: own, whole, today });
  });
  const coming = meetings.filter(({ on }) => on >= today).toReversed();
  const listed = { today, decisions, coming };
  return identifiers === 'shown' ? listed : hiddenFollowUps(deps, listed, recorded);
}

function keyOf({ caseId, meetingId }: Pick<RecordedDecision, 'caseId' | 'meetingId'>): string {
  return `${caseId} ${meetingId}`;
}

function byDecision(
  entries: readonly KeptFollowUp[],
): ReadonlyMap<string, readonly KeptFollowUp[]> {
  const groups = new Map<string, KeptFollowUp[]>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry)) ?? [];
    group.push(entry);
    groups.set(keyOf(entry), group);
  }
  return groups;
}

function summariesOf(
  deps: VaultDeps,
  recorded: readonly RecordedDecision[],
): ReadonlyMap<string, CaseSummary> {
  const ids: readonly CaseId[] = [
    ...new Set(recorded.map(({ caseId }) => CaseIdSchema.parse(caseId))),
  ];
  return new Map(findSummaries(deps.db, ids, readerOf(deps)).map((each) => [each.id, each]));
}

type Followed = {
  readonly each: RecordedDecision;
  readonly summary: CaseSummary;
  readonly meeting: MeetingSummary;
  readonly entries: readonly KeptFollowUp[];
  readonly whole: GivenAnswer | undefined;
  readonly today: string;
};

function followed({ each, summary, meeting, entries, whole, today }: Followed): FollowedDecision {
  const { decision, version } = each;
  return {
    case: summary,
    meeting: { id: meeting.id, name: meeting.name, on: meeting.on },
    version,
    outcome: decision.outcome,
    summary: decisionSummary(withoutOwners(decision)),
    items: [...itemsFollowed(decision, entries, today)],
    ...(whole === undefined ? {} : { whole }),
    outcomes: entries.flatMap(({ id, entry, at, by }) =>
      'outcome' in entry ? [{ entry: id, outcome: entry.outcome, at, by }] : [],
    ),
    ...(decision.rediscuss === undefined ? {} : { rediscuss: decision.rediscuss }),
    triggers: entries.flatMap(({ id, entry, at, by }) =>
      'trigger' in entry ? [{ entry: id, trigger: entry.trigger, at, by }] : [],
    ),
  };
}

/** Owners and days stand with the items; in one line they would name people while names are hidden. */
function withoutOwners(decision: Decision): Decision {
  const recommendations = decision.recommendations.map(
    ({ owner: _owner, due: _due, ...step }) => step,
  );
  return { ...decision, recommendations };
}
