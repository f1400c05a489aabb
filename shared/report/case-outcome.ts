import type { AgendaPlan } from '../domain/agenda-item.ts';
import type { QuorumRule } from '../domain/meeting-profile.ts';
import type { IndependentView, RecordedDecision } from '../domain/recorded-decision.ts';
import type { Banner } from './board-sheet-model.ts';
import type { CaseHead } from './case-head.ts';
import { decisionLines } from './decision-lines.ts';
import { besideWhatIsSaid, decisionParts, whatIsSaid } from './decision-parts.ts';
import { OUTCOME_TEXT, reasonText } from './decision-text.ts';
import { type Clock, versionLines } from './decision-versions.ts';
import {
  type CaseOutcome,
  type DocumentPart,
  type OutcomeStatus,
  partOf,
} from './minutes-model.ts';
import type { DecisionSubject } from './quorum-text.ts';
import { quorumLines, tableLines } from './present-lines.ts';
import { changedSheetLines, type SheetLine, tileText } from './sheet-lines.ts';

/** A revision that was saved in the meeting, and what the sheet said before and after it. */
export type MeetingChange = {
  readonly revision: number;
  readonly at: string;
  readonly by: string;
  /** Who said what is right; revisions of an earlier version of the app do not tell. */
  readonly because?: string | undefined;
  readonly before: readonly SheetLine[];
  readonly after: readonly SheetLine[];
  /** Parts of the case in which anything differs. */
  readonly sections: readonly string[];
};

/** What the outcome of one case is made of. */
export type OutcomeSource = {
  readonly caseId: string;
  readonly number: number;
  readonly item: number;
  readonly head: CaseHead;
  /** Revision the head is of: what was decided on, else what stood when the meeting closed. */
  readonly revision: number;
  readonly plan: AgendaPlan;
  readonly isLate: boolean;
  readonly planned: number;
  /** Seconds of discussion; undefined: no time was taken, whether or not it was discussed. */
  readonly seconds: number | undefined;
  readonly versions: readonly RecordedDecision[];
  readonly independent: IndependentView | undefined;
  readonly changes: readonly MeetingChange[];
  readonly quorum: QuorumRule;
  /** What the decision that stands is about. */
  readonly subject: DecisionSubject;
  readonly clock: Clock;
};

/** What a meeting came to on one case, in words. */
export function caseOutcome(source: OutcomeSource): CaseOutcome {
  const { caseId, number, item, head, versions } = source;
  const standing = versions.at(-1);
  return {
    caseId,
    number,
    item,
    name: nameOf(head.banner),
    identity: identityOf(head.banner),
    question: head.question ?? 'No question recorded',
    headline: head.headline.map(({ label, state, ...tile }) => ({
      label,
      state,
      text: tileText(tile),
    })),
    status: statusOf(source, standing),
    result: resultOf(source, standing),
    parts: [
      ...(standing === undefined ? notDecided(source) : decisionParts(standing.decision)),
      ...aroundParts(source),
    ],
    recorded: recordedLines(source, standing),
  };
}

function nameOf({ name }: Banner): string {
  return [name.family, name.rest].filter((part) => part !== '').join(', ');
}

/** Born and age, sex, numbers; while identifiers are hidden the age alone stands for the first. */
function identityOf({ born, age, sex, identifiers, origin }: Banner): string {
  const isHidden = age === undefined && / years/.test(born);
  const birth = isHidden ? born : `Born ${born}${age === undefined ? '' : ` (${age})`}`;
  const numbers = identifiers.map(({ label, value }) => `${label} ${value}`);
  return [birth, sex, ...numbers, origin].filter((part) => part !== undefined).join(' · ');
}

function statusOf({ plan }: OutcomeSource, standing: RecordedDecision | undefined): OutcomeStatus {
  if (standing === undefined) return plan.lane === 'discuss' ? 'open' : plan.lane;
  const { outcome } = standing.decision;
  return outcome === 'deferred' || outcome === 'standard-of-care' ? outcome : 'decided';
}

function resultOf({ plan }: OutcomeSource, standing: RecordedDecision | undefined): string {
  if (standing !== undefined) return OUTCOME_TEXT[standing.decision.outcome];
  if (plan.lane === 'not-ready') return 'Not discussed, not ready';
  return plan.lane === 'standard-of-care'
    ? OUTCOME_TEXT['standard-of-care']
    : 'No decision recorded';
}

function notDecided({ plan }: OutcomeSource): readonly DocumentPart[] {
  const { lane, reason, note } = plan;
  const why =
    lane === 'not-ready' && reason !== undefined
      ? reasonText({ reason, ...(note === undefined ? {} : { note }) })
      : note;
  const said = lane === 'not-ready' ? undefined : 'Nothing was recorded for this case.';
  return partOf('decision', 'Decision', [why, said]);
}

function aroundParts(source: OutcomeSource): readonly DocumentPart[] {
  const { independent, changes, versions, clock, isLate, plan } = source;
  return [
    ...partOf(
      'independent',
      'The team’s own view, before the candidates were shown',
      independent === undefined ? [] : independentLines(independent, clock),
    ),
    ...partOf(
      'changed',
      'Changed in the meeting',
      changes.flatMap((each) => changeLines(each, clock)),
    ),
    ...partOf('versions', 'Corrections of the record', versionLines(versions, clock)),
    ...partOf('late', 'Listed after the cut-off', [isLate ? lateText(plan) : undefined]),
    ...partOf('time', 'Time', [timeText(source)]),
    ...partOf('quorum', 'Quorum of this decision', quorumLines(source)),
    ...partOf('present', 'At the table when it was recorded', tableLines(versions, clock)),
  ];
}

function independentLines({ draft, by, at }: IndependentView, clock: Clock): readonly string[] {
  const lines = decisionLines(draft);
  const said = [
    ...lines.filter(({ id }) => id === 'outcome').flatMap(({ texts }) => texts),
    ...whatIsSaid(lines),
    ...besideWhatIsSaid(lines).flatMap(({ label, texts }) =>
      texts.map((text) => `${label}: ${text}`),
    ),
  ];
  return [...said, `Recorded ${clock(at)} by ${by.name}, ${by.role}`];
}

function changeLines(
  { revision, at, by, because, before, after, sections }: MeetingChange,
  clock: Clock,
): readonly string[] {
  const why = because === undefined ? '' : `: ${because}`;
  const where = sections.length === 0 ? 'nothing' : sections.join(', ');
  return [
    `Revision ${revision}, ${clock(at)}, by ${by}${why}`,
    ...changedSheetLines(before, after),
    `Entries changed in: ${where}`,
  ];
}

function lateText({ late }: AgendaPlan): string {
  return late === undefined
    ? 'No approval is recorded'
    : `Approved by ${late.approvedBy}: ${late.reason}`;
}

/** `Planned 3 min, discussed 4 min 10 s, presented by Dr Lind`. */
function timeText({ planned, seconds, plan }: OutcomeSource): string {
  const lasted = seconds === undefined ? 'no time taken' : `discussed ${durationText(seconds)}`;
  const by = plan.presenter === undefined ? '' : `, presented by ${plan.presenter}`;
  return `Planned ${planned} min, ${lasted}${by}`;
}

/** Seconds for people: `4 min 10 s`. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

function recordedLines(
  { revision, clock }: OutcomeSource,
  standing: RecordedDecision | undefined,
): string[] {
  if (standing === undefined) return [`Case revision ${revision}. Nothing was recorded.`];
  const { version, by, at, recordedBy, pack, evaluationSha256 } = standing;
  return [
    `Recorded ${clock(at)} by ${by.name}, ${by.role}; entered by ${recordedBy}; version ${version}.`,
    `Case revision ${revision}, knowledge pack ${pack.id} ${pack.version}, evaluation ${evaluationSha256.slice(0, 12)}.`,
  ];
}
