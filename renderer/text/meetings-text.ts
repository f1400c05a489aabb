import { MEETINGS_AGENDA_TEXT } from './meetings-agenda-text.ts';
import { MEETINGS_RULES_TEXT } from './meetings-rules-text.ts';
import { MEETINGS_TABLE_TEXT } from './meetings-table-text.ts';

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** What the planning of meetings says. */
export const MEETINGS_TEXT = {
  title: 'Meetings',
  documentTitle: 'Meetings · Consilium',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  loading: 'Loading the meetings',
  problem: {
    title: 'The meetings could not be read',
    what: 'Nothing was changed. Meetings are in the database as they were.',
    gone: 'This meeting does not exist any more.',
    all: 'All meetings',
  },
  failed: (why: string) => `Not done: ${why}`,
  refusal: (code: string) => REFUSALS[code] ?? `the host refused (${code}).`,
  list: {
    new: 'New meeting',
    toCome: 'To come',
    past: 'Past',
    noneToCome: 'No meeting to come. Add a single date, or a series.',
    nonePast: 'No meeting has been held yet.',
    columns: {
      day: 'Day',
      name: 'Meeting',
      cases: 'Cases',
      profile: 'Quorum rule',
      cutOff: 'Cut-off',
      state: 'State',
      end: 'End',
    },
    cases: (count: number) => counted(count, 'case', 'cases'),
    noCutOff: 'None set',
    states: { planned: 'Planned', open: 'Open', closed: 'Closed' },
    notOpened: 'Was not opened',
    planned: (time: string, minutes: number) => `About ${time}, ${minutes} min planned`,
    wasPlanned: (minutes: number) => `${counted(minutes, 'minute', 'minutes')} were planned`,
    nothing: 'Nothing to discuss yet',
    forecast: (time: string) => `About ${time}, at the pace so far`,
    ended: (time: string) => `Ended ${time}`,
    starts: (time: string) => `starts ${time}`,
    series: 'Part of a series',
  },
  create: {
    title: 'New meeting',
    name: 'Name',
    day: 'Day',
    dayHint: '2026-12-01 or 01-Dec-2026',
    repeat: 'Dates',
    repeats: {
      once: 'A single date',
      7: 'Every 7 days',
      14: 'Every 14 days',
      28: 'Every 28 days',
    },
    times: 'Number of dates',
    cutOffDay: 'Cut-off day',
    cutOffHint: 'None: leave both empty',
    cutOffTime: 'Cut-off time',
    timeHint: '12:00',
    act: 'Add',
    created: (name: string, day: string) => `${name}, ${day} was added.`,
    createdSeries: (name: string, dates: number, first: string) =>
      `${name}: ${dates} dates were added, the first ${first}.`,
    faults: {
      name: 'Give the meeting a name.',
      day: 'Give the day as a full date.',
      times: 'A series has 2 to 104 dates.',
      time: 'Give the time as 14:00.',
      cutOffDay: 'Give the cut-off day as a full date.',
      late: 'The cut-off is after the day of the meeting.',
    },
  },
  settings: {
    title: (name: string) => `Settings of ${name}`,
    act: 'Save settings',
    done: 'The settings were saved.',
    fixed: 'The meeting was opened: its day and its quorum rule stand as they are.',
  },
  rules: MEETINGS_RULES_TEXT,
  agenda: MEETINGS_AGENDA_TEXT,
  table: MEETINGS_TABLE_TEXT,
} as const;

const REFUSALS: Readonly<Record<string, string>> = {
  unreachable: 'the host did not answer.',
  'meeting-not-found': 'the meeting does not exist any more, or is over.',
  'meeting-was-opened': 'the meeting was opened meanwhile; its day and rules stand.',
  'meeting-not-open': 'the meeting is not open.',
  'meeting-is-open': 'the meeting is open already.',
  'meeting-is-closed': 'the meeting is closed, and its agenda stays as it was.',
  'agenda-changed': 'somebody changed the agenda meanwhile. It is shown as it stands now.',
  'case-not-on-agenda': 'the case is not on this agenda any more.',
  'case-was-decided': 'the case was decided in this meeting.',
  'case-not-found': 'the case does not exist any more.',
  'reason-required': 'a case that is not ready needs a reason.',
  'attendee-not-there': 'this person has left already.',
  invalid: 'an entry was not valid.',
};
