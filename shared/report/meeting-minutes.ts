import { staysOf, type Stay } from '../domain/attendance.ts';
import { formatDate, formatDateWithWeekday } from '../domain/format-date.ts';
import type { MeetingEvent } from '../domain/meeting-event.ts';
import type { MeetingProfile, MeetingSettings } from '../domain/meeting-profile.ts';
import { durationText } from './case-outcome.ts';
import { MODE_TEXT } from './present-lines.ts';
import type { Clock } from './decision-versions.ts';
import { BOARD_DECIDES, INTENDED_USE } from './intended-use.ts';
import {
  type CaseOutcome,
  type DocumentOrigin,
  type DocumentPart,
  type MeetingMinutes,
  type OutcomeStatus,
  partOf,
} from './minutes-model.ts';
import { quorumLines } from './quorum-text.ts';

/** Who makes a document of a meeting, when and with what. */
export type OriginSource = {
  readonly identifiers: DocumentOrigin['identifiers'];
  readonly meeting: { readonly name: string; readonly on: string };
  readonly by: string;
  /** Wall clock, `2026-11-24T15:20`. */
  readonly at: string;
  readonly appVersion: string;
  readonly pack: { readonly title: string; readonly version: string; readonly status: string };
  /** Said once the day of the pack's review has passed. */
  readonly isReviewOverdue: boolean;
};

/** What was done, and what nobody can promise. */
const DE_IDENTIFIED =
  'De-identified: names, numbers and days of patients and names of staff are left out. Words ' +
  'typed in the meeting stay, without the people on record, unless they name the patient: read ' +
  'them before this goes on.';

/** What a document of a meeting says of itself. */
export function documentOrigin(source: OriginSource): DocumentOrigin {
  const { identifiers, meeting, by, at, appVersion, pack, isReviewOverdue } = source;
  const overdue = isReviewOverdue ? '; the review of this knowledge is overdue' : '';
  return {
    identifiers,
    meeting: meeting.name,
    day: formatDateWithWeekday(meeting.on),
    made: [
      `Made ${formatDate(at.slice(0, 10))} ${at.slice(11)} by ${by}, Consilium ${appVersion}.`,
      `${pack.title} ${pack.version}, ${pack.status.toLowerCase()}${overdue}.`,
      INTENDED_USE,
      BOARD_DECIDES,
      ...(identifiers === 'hidden' ? [DE_IDENTIFIED] : []),
    ],
  };
}

/** What the minutes of a meeting are made of. */
export type MinutesSource = {
  readonly origin: DocumentOrigin;
  readonly profile: MeetingProfile;
  readonly settings: MeetingSettings;
  readonly events: readonly MeetingEvent[];
  /** Seconds of discussion over all cases. */
  readonly seconds: number;
  readonly clock: Clock;
  readonly cases: readonly CaseOutcome[];
};

/** The minutes of a meeting: when, who, whether quorate, what became of each case. */
export function meetingMinutes(source: MinutesSource): MeetingMinutes {
  const { origin, profile, events, clock, cases } = source;
  const itemOf = (id: string) => {
    const found = cases.find(({ caseId }) => caseId === id);
    return found === undefined ? 'a case taken off the agenda' : `item ${found.item}`;
  };
  return {
    ...origin,
    parts: [
      ...partOf('when', 'Meeting', whenLines(source)),
      ...summaryParts(source),
      ...partOf('attendance', 'Attendance', attendanceLines(events, clock)),
      ...partOf('quorum', 'Quorum', quorumLines(profile, events, itemOf)),
    ],
    cases: [...cases],
  };
}

function whenLines({ origin, settings, events, clock }: MinutesSource): readonly string[] {
  const moments = events.flatMap(({ act, at }) => {
    const word = MOMENT_TEXT.get(act.kind);
    return word === undefined ? [] : [`${word} ${clock(at)}`];
  });
  const happened = moments.length === 0 ? 'not opened' : moments.join(', ');
  return [`${origin.day}, planned for ${settings.startsAt}; ${happened}.`];
}

const MOMENT_TEXT: ReadonlyMap<string, string> = new Map([
  ['opened', 'opened'],
  ['closed', 'closed'],
  ['break-began', 'break from'],
  ['break-ended', 'break until'],
]);

const COUNT_TEXT: Readonly<Record<OutcomeStatus, string>> = {
  decided: 'decided',
  deferred: 'deferred',
  'standard-of-care': 'not discussed, standard of care',
  'not-ready': 'not discussed, not ready',
  open: 'without a decision',
};

function summaryParts({ cases, seconds }: MinutesSource): readonly DocumentPart[] {
  const counts = Object.entries(COUNT_TEXT).flatMap(([status, text]) => {
    const count = cases.filter((each) => each.status === status).length;
    return count === 0 ? [] : [`${count} ${text}`];
  });
  const listed = `${cases.length} ${cases.length === 1 ? 'case' : 'cases'} on the agenda`;
  return partOf('summary', 'Cases', [
    `${[listed, ...counts].join(', ')}.`,
    seconds === 0 ? undefined : `Discussed for ${durationText(seconds)} in all.`,
  ]);
}

/** Everybody once, with every stay. */
function attendanceLines(events: readonly MeetingEvent[], clock: Clock): readonly string[] {
  const stays = staysOf(events);
  if (stays.length === 0) return ['Nobody was entered.'];
  return [...new Set(stays.map(({ id }) => id))].map((person) => {
    const own = stays.filter(({ id }) => id === person);
    const [first] = own;
    const deputy = first?.isDeputy === true ? ', deputy' : '';
    const times = own.map((stay) => stayText(stay, clock)).join('; ');
    return `${first?.name ?? ''}, ${first?.role ?? ''}${deputy}: ${times}`;
  });
}

function stayText({ mode, from, to }: Stay, clock: Clock): string {
  const until = to === undefined ? `from ${clock(from)}` : `${clock(from)} to ${clock(to)}`;
  return `${MODE_TEXT[mode]} ${until}`;
}
