import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { Attendee } from '#shared/domain/agenda-item';
import type { Decision } from '#shared/domain/decision';
import type { MeetingAct } from '#shared/domain/meeting-event';
import { addCalendarDays } from '#shared/domain/partial-date';

import type { VaultDeps } from '../deps.ts';
import { actInMeeting } from './act-in-meeting.ts';
import { answerFollowUp } from './answer-follow-up.ts';
import { itemsAsked } from './follow-up-items.ts';
import { recordDecision } from './record-decision.ts';

/** A case on the agenda, by the number its file name begins with. */
export type HeldDemoCase = { readonly id: CaseId; readonly number: string };

const MARK = 'Fictional decision for the demonstration.';
const CHAIR = { name: 'Dr Amsel (fictional)', role: 'Chair' };
const TABLE: readonly (readonly [string, Attendee['role']])[] = [
  ['Dr Amsel (fictional)', 'Oncology'],
  ['Dr Drossel (fictional)', 'Urology'],
  ['Dr Fink (fictional)', 'Radiation oncology'],
  ['Dr Star (fictional)', 'Radiology'],
  ['Dr Meise (fictional)', 'Pathology'],
  ['Nurse Kranich (fictional)', 'Nurse specialist'],
  ['Mr Specht (fictional)', 'Coordinator'],
];

/** What each case still needed: asked for in the meeting, so that the next one can decide. */
const NEEDED: Readonly<Record<string, string>> = {
  '01': 'MRI of the whole spine',
  '02': 'a CT of the chest with thin slices',
  '03': 'corrected calcium after rehydration',
  '04': 'the opinion of spine surgery',
  '05': 'a second reading of the pathology',
  '08': 'MRI of the brain for planning',
  '09': 'a trial search for MET-altered papillary carcinoma',
};
const SMALL_MASS = '06';

/** Minutes after 14:00 UTC a case begins, and how long it takes, s. */
const MINUTES_BETWEEN = 4;
const SECONDS: readonly number[] = [200, 150, 175, 160, 130, 210, 185, 165];

/**
 * Holds the demo meeting of a past day: attendance, times and a fictional decision for each case,
 * with some of what it asked for done. Every decision says that it is fictional.
 */
export function holdDemoMeeting(
  deps: VaultDeps,
  meeting: MeetingId,
  { on, cases }: { readonly on: string; readonly cases: readonly HeldDemoCase[] },
): void {
  const at = (minute: number, second = 0) =>
    new Date(Date.parse(`${on}T14:00:00.000Z`) + (minute * 60 + second) * 1000).toISOString();
  const act = (when: string, done: MeetingAct) => {
    const acted = actInMeeting({ ...deps, now: () => when }, { id: meeting, act: done });
    if (!acted.ok) throw new Error(`the demo meeting did not run: ${acted.error}`);
  };
  for (const [name, role] of TABLE) {
    const who = { id: deps.newId(), name, role, isDeputy: false };
    act(at(0), { kind: 'came', who, mode: 'in-room' });
  }
  act(at(0), { kind: 'opened' });
  for (const [index, { id, number }] of cases.entries()) {
    const begin = 2 + index * MINUTES_BETWEEN;
    const end = at(begin, SECONDS[index % SECONDS.length]);
    act(at(begin), { kind: 'case-began', caseId: id });
    act(at(begin, 20), { kind: 'page-shown', caseId: id, page: 'question' });
    act(at(begin, 40), { kind: 'page-shown', caseId: id, page: 'patient' });
    const decision = demoDecision(deps, number, on);
    record({ ...deps, now: () => end }, { meeting, id, decision });
    act(end, { kind: 'case-ended', caseId: id });
    if (index % 2 === 0) answerFirst(deps, { meeting, id, decision });
  }
  act(at(4 + cases.length * MINUTES_BETWEEN), { kind: 'closed' });
}

function demoDecision({ newId }: VaultDeps, number: string, on: string): Decision {
  const needed = NEEDED[number];
  const days = (count: number) => addCalendarDays(on, count);
  const shared = {
    outcome: 'recommended' as const,
    rationale: MARK,
    trial: { considered: 'no' as const, why: 'None open here (fictional).' },
    toldBy: 'Nurse Kranich (fictional)',
  };
  const action = (what: string, due: string) => ({
    id: newId(),
    what,
    owner: 'Mr Specht (fictional)',
    due,
  });
  if (number === SMALL_MASS || needed === undefined) {
    return {
      ...shared,
      recommendations: [
        { verb: 'repeat', what: 'imaging of the kidney', conditions: [], due: days(90) },
      ],
      dissent: [{ role: 'Urology', view: 'Would take a biopsy first (fictional).' }],
      actions: [action('Book the imaging', days(14))],
      rediscuss: { when: 'When the mass has grown' },
    };
  }
  return {
    ...shared,
    recommendations: [
      {
        verb: 'obtain',
        what: needed,
        conditions: [],
        owner: 'Dr Amsel (fictional)',
        due: days(7),
      },
    ],
    dissent: [],
    actions: [action('Send the request', days(1))],
    rediscuss: { when: 'When the result is there', on: days(7) },
  };
}

type Made = {
  readonly meeting: MeetingId;
  readonly id: CaseId;
  readonly decision: Decision;
};

function record(deps: VaultDeps, { meeting, id, decision }: Made): void {
  const recorded = recordDecision(deps, { meeting, case: id, revision: 1, decision, by: CHAIR });
  if (!recorded.ok) throw new Error(`a demo decision was not recorded: ${recorded.error}`);
}

/** The action of the decision was done; the step it asked for was not yet. */
function answerFirst(deps: VaultDeps, { meeting, id, decision }: Made): void {
  const [action] = itemsAsked(decision);
  const on = decision.actions[0]?.due;
  if (action === undefined || on === undefined || on > deps.now().slice(0, 10)) return;
  const answer = { kind: 'done', on, note: 'Fictional.' } as const;
  const answered = answerFollowUp(deps, { meeting, case: id, item: action.key, answer });
  if (!answered.ok) throw new Error(`a demo action was not answered: ${answered.error}`);
}
