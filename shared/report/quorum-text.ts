import { presentNow } from '../domain/attendance.ts';
import { runningCase } from '../domain/meeting-clock.ts';
import type { MeetingEvent } from '../domain/meeting-event.ts';
import type { DecisionKind, MeetingProfile, QuorumRule } from '../domain/meeting-profile.ts';
import { asksForQuorum, quorumOf, type QuorumState } from '../domain/quorum.ts';

/** Who is missing, in words: `Radiology or Interventional radiology`, `1 more specialty`. */
export function missingRoles({ missing, specialtiesShort }: QuorumState): readonly string[] {
  const roles = missing.map(({ anyOf }) => anyOf.join(' or '));
  if (specialtiesShort === 0) return roles;
  return [
    ...roles,
    `${specialtiesShort} more ${specialtiesShort === 1 ? 'specialty' : 'specialties'}`,
  ];
}

/** What a decision is about, as far as it is said. */
export type DecisionSubject = {
  readonly kinds: readonly DecisionKind[];
  /** Treatments nobody said the kind of. */
  readonly ofNoKind: readonly string[];
};

/** What a kind of decision is called inside a sentence. */
const KIND_TEXT: Readonly<Record<DecisionKind, string>> = {
  surgery: 'surgery',
  radiotherapy: 'radiotherapy',
  'systemic-therapy': 'systemic therapy',
  interventional: 'an interventional procedure',
  'supportive-care': 'supportive care',
};

/**
 * Who is not at the table for each kind of treatment a decision is about, and for which of its
 * steps nobody can tell; no line: nobody is missing.
 */
export function decisionQuorumLines(
  rule: QuorumRule,
  present: Parameters<typeof quorumOf>[1],
  { kinds, ofNoKind }: DecisionSubject,
): readonly string[] {
  const missingFor = kinds.flatMap((kind) => {
    const state = quorumOf(rule, present, kind);
    const missing = missingRoles(state).join(', ');
    return state.isMet ? [] : [`No ${missing} at the table for a decision on ${KIND_TEXT[kind]}.`];
  });
  const unchecked = rule.perDecision.length === 0 ? [] : ofNoKind;
  return [
    ...missingFor,
    ...unchecked.map(
      (what) => `Quorum not checked for “${what}”: its kind of treatment is not said.`,
    ),
  ];
}

/**
 * Whether the meeting was quorate when it was opened, and each case that was discussed while it
 * was not, by what its place on the agenda is called.
 */
export function quorumLines(
  { name, quorum: rule }: MeetingProfile,
  events: readonly MeetingEvent[],
  itemOf: (caseId: string) => string,
): readonly string[] {
  if (!asksForQuorum(rule)) {
    const none = 'The meeting has no quorum rule.';
    return rule.perDecision.length === 0
      ? [none]
      : [`${none} Specialists are asked for by kind of decision; each case says who was missing.`];
  }
  const opened = events.findIndex(({ act }) => act.kind === 'opened');
  if (opened === -1) return ['The meeting was not opened.'];
  const atOpening = shortAfter(rule, events.slice(0, opened + 1));
  const first =
    atOpening === undefined
      ? 'Met when the meeting was opened.'
      : `Not met when the meeting was opened: ${atOpening}.`;
  const short = new Map<string, string>();
  for (const index of events.keys()) {
    const so = events.slice(0, index + 1);
    const running = runningCase(so);
    const shortfall = running === undefined ? undefined : shortAfter(rule, so);
    if (running !== undefined && shortfall !== undefined) short.set(running.caseId, shortfall);
  }
  const cases = [...short].map(([id, shortfall]) => `Not met during ${itemOf(id)}: ${shortfall}.`);
  return [
    `Rule: ${name}.`,
    first,
    ...(cases.length === 0 ? ['Met during every case that was discussed.'] : cases),
  ];
}

function shortAfter(rule: QuorumRule, events: readonly MeetingEvent[]): string | undefined {
  const state = quorumOf(rule, presentNow(events));
  return state.isMet ? undefined : `missing ${missingRoles(state).join('; ')}`;
}
