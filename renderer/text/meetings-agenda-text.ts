import type { ComplexityCause } from '#shared/report/case-complexity';

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

const CAUSES: Readonly<Record<ComplexityCause, (count: number) => string>> = {
  sites: (count) => counted(count, 'further site', 'further sites'),
  primaries: (count) => counted(count, 'further tumour', 'further tumours'),
  'red-flags': (count) => counted(count, 'red flag', 'red flags'),
  unknowns: (count) =>
    counted(count, 'missing item that changes an option', 'missing items that change an option'),
  conflicts: (count) =>
    counted(
      count,
      'option with strong arguments on both sides',
      'options with strong arguments on both sides',
    ),
  contradictions: (count) => counted(count, 'contradiction', 'contradictions'),
};

/** What a meeting's agenda says. */
export const MEETINGS_AGENDA_TEXT = {
  documentTitle: 'Meeting · Consilium',
  label: 'Agenda',
  all: 'All meetings',
  states: { planned: 'Planned', open: 'Open', closed: 'Closed' },
  total: (cases: number, minutes: number) =>
    `${counted(cases, 'case', 'cases')} to discuss, ${counted(minutes, 'minute', 'minutes')}`,
  planned: (start: string, end: string) => `starts ${start}, ends about ${end}`,
  noEnd: (start: string) => `starts ${start}`,
  forecast: (end: string, left: number) =>
    `ends about ${end}, ${counted(left, 'minute', 'minutes')} left`,
  pace: (pace: string, cases: number) =>
    `at the pace of ${counted(cases, 'case', 'cases')} so far, ${pace} times as planned`,
  noPace: 'as planned, until 2 cases have ended',
  done: (finished: number, of: number) => `${finished} of ${of} cases done`,
  ended: (from: string, to: string) => `held ${from} to ${to}`,
  acts: {
    open: 'Open the meeting',
    reopen: 'Open again',
    close: 'Close the meeting',
    room: 'Start the room',
    minutes: 'Minutes',
    settings: 'Settings',
    opened: 'The meeting is open.',
    openedAgain: 'The meeting is open again, with those who were at the table.',
    closed: 'The meeting is closed.',
  },
  reopening: {
    title: 'Open the meeting again?',
    what: (people: number) =>
      people === 0
        ? 'Nobody was at the table when it closed. That it was closed stays on record.'
        : `When it closed, ${counted(people, 'person was', 'people were')} at the table. That it was closed stays on record.`,
    person: (name: string, role: string) => `${name}, ${role}`,
    same: (people: number) =>
      people === 1 ? 'The same person is there' : 'The same people are there',
    empty: 'Nobody is there yet',
    act: 'Open again',
  },
  closing: {
    title: 'Close the meeting?',
    what: (open: number) =>
      open === 0
        ? 'Every case to discuss is done. Those at the table are entered as having left.'
        : `${counted(open, 'case to discuss is', 'cases to discuss are')} not done. Those at the table are entered as having left.`,
    act: 'Close the meeting',
  },
  lanes: {
    discuss: 'To discuss',
    'standard-of-care': 'Standard of care, listed but not discussed',
    'not-ready': 'Not ready',
  },
  laneShort: {
    discuss: 'Discuss',
    'standard-of-care': 'Standard of care, listed but not discussed',
    'not-ready': 'Not ready',
  },
  laneMinutes: (cases: number, minutes: number) =>
    `${counted(cases, 'case', 'cases')}, ${counted(minutes, 'minute', 'minutes')}`,
  laneCases: (cases: number) => counted(cases, 'case', 'cases'),
  keysFixed: 'Arrow keys lead to other cases. The meeting is closed: its agenda stays as it was.',
  keys: 'Arrow keys lead to other cases. Alt with an arrow key moves the case up or down.',
  minutes: (count: number) => `${count} min`,
  actual: (minutes: string) => `took ${minutes} min`,
  running: (minutes: string) => `now, ${minutes} min`,
  noPresenter: 'No presenter',
  presenter: (name: string) => `Presents: ${name}`,
  settled: (done: number, total: number) => `${done} of ${total} settled`,
  late: 'Late',
  lateApproved: (name: string) => `Late, approved by ${name}`,
  lateOpen: 'Late, not approved yet',
  decided: 'Decided',
  noQuestion: 'No question recorded',
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  drag: 'Drag to another place',
  orderBack: 'The agenda is in its earlier order.',
  breakHere: (minutes: number) => `Break, ${counted(minutes, 'minute', 'minutes')}`,
  moved: (name: string, place: number, of: number) => `${name} is case ${place} of ${of}.`,
  empty: {
    what: 'No case is on this agenda yet. Cases are listed in Preparation, or from the case list.',
    preparation: 'Preparation',
    cases: 'Cases',
  },
  suggest: {
    label: 'Suggestions',
    complex: 'Put complex cases first',
    complexWhat:
      'Attention falls in the second half of a meeting (Soukup et al., BMJ Open 2019). This puts the cases with most points first; equal ones keep their order.',
    points: 'Points of each case',
    pointsWhat:
      'One point for each of these, at most 3 from one kind. Our own count, validated by nobody: it orders an agenda and says nothing about a patient.',
    score: (count: number) => counted(count, 'point', 'points'),
    cause: CAUSES,
    causes: (causes: readonly string[]) =>
      causes.length === 0 ? 'nothing found' : causes.join(', '),
    complexAct: 'Put complex cases first',
    complexDone: 'The cases with most points are first.',
    break: 'Take a break',
    planWhat: (minutes: number, cases: number, after: number, pause: number) =>
      `${counted(minutes, 'minute', 'minutes')} and ${counted(cases, 'case', 'cases')} are planned without a break. A short break undid the fall in quality of the second half (Soukup et al., BMJ Open 2019). This plans ${counted(pause, 'minute', 'minutes')} after ${counted(after, 'case', 'cases')}.`,
    planAct: 'Plan a break',
    planDone: (after: number, pause: number) =>
      `A break of ${counted(pause, 'minute', 'minutes')} is planned after ${counted(after, 'case', 'cases')}.`,
    nowWhat: (minutes: number, cases: number) =>
      `The meeting has run ${counted(minutes, 'minute', 'minutes')} and ${counted(cases, 'case', 'cases')} without a break. A short break undid the fall in quality of the second half (Soukup et al., BMJ Open 2019).`,
    nowAct: 'Take a break now',
    nowDone: 'The break has begun.',
    pausing: 'The meeting takes a break.',
    endBreak: 'End the break',
    breakEnded: 'The break is over.',
    dropBreak: 'Take the break out',
    breakDropped: 'The planned break was taken out.',
  },
  preview: {
    label: 'Case in front',
    none: 'Choose a case to see what is asked, and to plan it.',
    open: 'Board sheet',
    move: 'Move to another meeting',
    remove: 'Take off the agenda',
    outcome: 'One-page outcome',
    fixed: 'The meeting is closed: its agenda and its plans stay as they were.',
    question: 'Question',
    glance: 'At a glance',
    flags: (count: number) => counted(count, 'red flag raised', 'red flags raised'),
    loading: 'Loading what the sheet says',
    failed: 'The board sheet could not be read.',
    notKnown: 'Not known',
    removed: (name: string) => `${name} was taken off the agenda.`,
    back: (name: string) => `${name} is on the agenda again.`,
    takenBack: (name: string, meeting: string) =>
      `${name} is not on the agenda of ${meeting} any more.`,
    moving: (name: string) => `Move ${name} to another meeting`,
    which: 'Meeting',
    noOther: 'There is no other meeting to come.',
    option: (name: string, day: string) => `${name}, ${day}`,
    moveAct: 'Move',
    moveFault: 'Choose a meeting.',
    movedTo: (name: string, meeting: string) => `${name} is on the agenda of ${meeting}.`,
  },
  plan: {
    label: 'Plan',
    lane: 'What the meeting does with it',
    reason: 'Why it is not ready',
    chooseReason: 'Choose a reason',
    note: 'Note',
    minutes: 'Minutes',
    minutesHint: (usual: number) => `Empty: ${counted(usual, 'minute', 'minutes')}`,
    presenter: 'Presenter',
    late: 'Listed after the cut-off',
    approvedBy: 'Approved by',
    because: 'Why it cannot wait',
    act: 'Save plan',
    done: (name: string) => `The plan of ${name} was saved.`,
    hidden:
      'Presenter, note and approval are hidden with the identifiers and stay as they are. Show identifiers to change them.',
    faults: {
      reason: 'Choose the reason.',
      note: 'Say what is wrong.',
      minutes: 'Give 1 to 120 minutes, or leave it empty.',
      late: 'Give both who approved it and why, or neither.',
    },
  },
} as const;
