import type { PreparationState } from '#shared/domain/preparation';

import { CASES_TEXT } from './cases-text.ts';
import { PREPARATION_MOVE_TEXT } from './preparation-move-text.ts';
import { PREPARATION_WORKLIST_TEXT } from './preparation-worklist-text.ts';

type Column = Exclude<PreparationState, 'decided'>;

/** What belongs into a column, said where nothing is in it. */
const EMPTY: Readonly<Record<Column, string>> = {
  draft: 'Nothing here. A new case without a referral date or a question starts here.',
  referred: 'Nothing here. A case with a referral date and a question waits here for triage.',
  triaged: 'Nothing here. Cases that somebody looked through, on no agenda to come.',
  listed: 'Nothing here. Cases on the agenda of a meeting to come.',
  'not-ready': 'Nothing here. Cases that cannot be discussed yet, each with its reason.',
};

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** What the preparation of cases for a meeting says. */
export const PREPARATION_TEXT = {
  title: 'Preparation',
  documentTitle: 'Preparation · Consilium',
  tabs: { label: 'Views of the preparation', board: 'Board', worklists: 'Worklists' },
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  problem: {
    title: 'The preparation could not be read',
    what: 'Nothing was changed. The cases are in the database as they were.',
    gone: 'The meeting that was chosen does not exist any more.',
    showAll: 'Show all in preparation',
  },
  loading: 'Loading the preparation of cases',
  meeting: {
    label: 'Cases of',
    all: 'All in preparation',
    option: (name: string, day: string, cases: number) =>
      `${name}, ${day} (${counted(cases, 'case', 'cases')})`,
    other: 'A meeting that has passed',
    named: (name: string, day: string) => `${name}, ${day}`,
    next: (name: string, day: string) => `Next: ${name}, ${day}`,
    none: 'No meeting to come is recorded.',
    noCutOff: 'No cut-off set',
    change: 'Change cut-off',
    changeOf: (name: string) => `Change cut-off of ${name}`,
    form: (name: string) => `Cut-off of ${name}`,
    day: 'Cut-off day',
    dayHint: '2026-11-27 or 27-Nov-2026',
    time: 'Time',
    timeHint: '12:00',
    save: 'Set',
    clear: 'No cut-off',
    faults: {
      day: 'Give the day as a full date.',
      time: 'Give the time as 12:00.',
      late: 'The cut-off is after the day of the meeting.',
    },
    set: (name: string, moment: string) => `Cut-off of ${name} is ${moment}.`,
    cleared: (name: string) => `${name} has no cut-off.`,
  },
  clock: {
    cutOff: (moment: string, when: string) => `Cut-off ${moment}, ${when}`,
    cutOffLate: (moment: string, when: string) => `Late: cut-off was ${moment}, ${when}`,
    cutOffOver: (moment: string, when: string) => `Cut-off was ${moment}, ${when}`,
    target: (day: string, when: string) => `Target ${day}, ${when}`,
    targetMonth: (month: string, when: string) => `Target ${month}, ends ${when}`,
    overdue: (day: string, when: string) => `Overdue: target was ${day}, ${when}`,
    board: (name: string, day: string) => `${name}, ${day}`,
    today: 'today',
    minutes: (count: number) => counted(count, 'minute', 'minutes'),
    hours: (count: number) => counted(count, 'hour', 'hours'),
    days: (count: number) => counted(count, 'day', 'days'),
    ahead: (span: string) => `in ${span}`,
    ago: (span: string) => `${span} ago`,
  },
  board: {
    label: 'Cases by the state of their preparation',
    empty: EMPTY,
    noneAtAll: 'No case is in preparation.',
    noneOfMeeting: 'No case in preparation is on the agenda of this meeting.',
    count: (count: number) => counted(count, 'case', 'cases'),
    cut: (shown: number, total: number) =>
      `${shown} of ${total} cases are shown, those with the nearest target day. Choose a meeting to see fewer.`,
    born: 'Born',
    age: (years: number) => `(${years}y)`,
    notKnown: 'Not known',
    noQuestion: 'No question recorded',
    keys: 'Arrow keys lead to other cards. Enter opens the case. M opens the menu. Space picks the card up to drag it: then arrow keys choose the column, Space drops, Escape cancels.',
    moveTo: 'Move to…',
    moveCase: (name: string) => `Move to… ${name}`,
    state: (state: PreparationState) => CASES_TEXT.list.states[state],
    asks: (state: PreparationState) => `${CASES_TEXT.list.states[state]}…`,
    leaves: (agenda: string) => `Leaves the agenda of ${agenda}`,
    other: 'The case',
    lock: 'Lock for the board',
    unlock: 'Unlock…',
    open: 'Board sheet',
    edit: 'Edit data',
    readiness: 'Ready',
    locked: (revision: number, by: string, when: string) =>
      `Locked: revision ${revision}, by ${by}, ${when}`,
    draft: (when: string) => `Unsaved draft ${when}`,
    drag: {
      start: (name: string, column: string) => `${name} picked up from ${column}.`,
      over: (name: string, column: string) => `${name} is over ${column}.`,
      nowhere: (name: string) => `${name} is over no column.`,
      end: (name: string, column: string) => `${name} dropped on ${column}.`,
      back: (name: string) => `${name} dropped where it was. Nothing was changed.`,
      cancel: (name: string) => `${name} put back. Nothing was changed.`,
    },
  },
  move: PREPARATION_MOVE_TEXT,
  worklist: PREPARATION_WORKLIST_TEXT,
} as const;
