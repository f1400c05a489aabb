import { casesCount, grouped } from './cases-count.ts';

/** Why an act on several cases was refused; a code of the future falls to `internal`. */
const REFUSALS: Readonly<Record<string, string>> = {
  'case-not-found': 'One of the cases does not exist here any more.',
  'meeting-not-found': 'The meeting does not exist here any more.',
  'meeting-required': 'A case is listed only for a meeting: add it to one.',
  'reason-required': 'Say why the cases are not ready.',
  'note-required': 'Say it in words.',
  'invalid-input': 'Consilium refused these entries.',
  'vault-locked': 'Consilium locked itself. Unlock and try again.',
  'not-allowed': 'This window may not change cases.',
  unreachable: 'Consilium does not answer.',
  internal: 'Consilium failed.',
};

const have = (count: number) => (count === 1 ? 'has' : 'have');

/** What is said about acts on several cases at once. */
export const CASES_BULK_TEXT = {
  bar: 'Chosen cases',
  chosen: (count: number) => `${grouped(count)} chosen`,
  choosing: (done: number, total: number) => `Choosing: ${grouped(done)} of ${grouped(total)} read`,
  chooseFailed: 'Not every case of the list could be read; nothing was chosen.',
  names: (names: readonly string[], more: number) =>
    more === 0 ? names.join(' · ') : `${names.join(' · ')} and ${grouped(more)} more`,
  clear: 'Clear the choice',
  addToMeeting: 'Add to meeting…',
  move: 'Move to…',
  archive: 'Archive…',
  restore: 'Restore',
  export: 'Export case files…',
  working: 'Working…',
  undoFailed: (why: string) => `It could not be undone in full. ${why}`,
  refused: (why: string) => `Nothing was changed. ${why}`,
  refusedAfter: (done: number, why: string) =>
    `${casesCount(done)} done, the rest as they were. ${why}`,
  refusal: (code: string) => REFUSALS[code] ?? REFUSALS['internal'] ?? '',
  meeting: {
    title: (count: number) => `Add ${casesCount(count)} to a meeting`,
    which: 'Meeting',
    option: (name: string, day: string) => `${name}, ${day}`,
    detail: (cases: number, cutOff: string | undefined) =>
      cutOff === undefined ? casesCount(cases) : `${casesCount(cases)} · cut-off ${cutOff}`,
    another: 'A new meeting',
    noneToCome: 'No meeting to come is recorded. Name a new one.',
    loading: 'Reading the meetings…',
    problem: 'The meetings could not be read.',
    name: 'Name of the meeting',
    day: 'Day',
    dayHint: 'For example 2026-12-01 or 01-Dec-2026',
    cutOffDay: 'Cut-off day (optional)',
    cutOffTime: 'Cut-off time',
    cutOffHint:
      'Until when a case can be listed without being late. Proposed: two working days before, 12:00; public holidays are not taken into account.',
    add: 'Add to the meeting',
    faults: {
      meeting: 'Choose a meeting.',
      name: 'Give the meeting a name.',
      day: 'Give the day of the meeting as a full date.',
      past: 'This day has passed.',
      cutOffDay: 'Give the cut-off day as a full date, or leave it empty.',
      cutOffTime: 'Give the cut-off time as 12:00.',
      cutOffLate: 'The cut-off is after the day of the meeting.',
    },
    added: (added: number, already: number, meeting: string) => {
      const put = `${casesCount(added)} added to ${meeting}.`;
      return already === 0
        ? put
        : `${put} ${casesCount(already)} ${have(already)} been on it before.`;
    },
    removed: (count: number, meeting: string) => `${casesCount(count)} taken off ${meeting} again.`,
  },
  moving: {
    title: (count: number) => `Move ${casesCount(count)}`,
    which: 'Where the preparation stands',
    listedHint: 'A case becomes listed by being added to a meeting.',
    reason: 'Why not ready',
    pickReason: 'Choose a reason',
    note: 'In words',
    noteOptional: 'In words (optional)',
    noteDecided: 'What the board decided',
    act: 'Move',
    faults: {
      state: 'Choose where the preparation stands.',
      reason: 'Choose why the cases are not ready.',
      note: 'Say it in words.',
    },
    moved: (count: number, state: string) => `${casesCount(count)} moved to ${state}.`,
    offAgendas: (count: number) =>
      `${casesCount(count)} ${have(count)} been taken off the agenda of a meeting to come.`,
    back: (count: number) => `${casesCount(count)} moved back.`,
    notBack: 'A case that was listed for a meeting that has passed stays where it is now.',
  },
  archiving: {
    title: (count: number) => `Archive ${casesCount(count)}`,
    what: 'Archived cases stand in no list but the archive and come off agendas to come. Nothing is deleted; they can be restored.',
    reason: 'Why',
    act: 'Archive',
    fault: 'Say why.',
    archived: (count: number) => `${casesCount(count)} archived.`,
    restored: (count: number) => `${casesCount(count)} restored.`,
    undoReason: 'Restoring was undone',
  },
  exporting: {
    title: (count: number) =>
      count === 1 ? 'Export as a case file' : `Export ${grouped(count)} case files`,
    warning: (who: string) =>
      `The file holds all data of ${who} with name and numbers, and it is not encrypted. ` +
      'Keep it only where patient data may be kept.',
    warningMany: (real: number) =>
      `${real === 1 ? '1 of them is' : `${grouped(real)} of them are`} of real patients. ` +
      'The files hold all data with names and numbers, and they are not encrypted. ' +
      'Keep them only where patient data may be kept.',
    act: 'Export',
    progress: (done: number, total: number) => `Writing file ${grouped(done)} of ${grouped(total)}`,
    stop: 'Stop',
    done: (count: number) =>
      count === 1 ? '1 case file written.' : `${grouped(count)} case files written.`,
    failed: (written: number, failed: number, why: string) =>
      `${grouped(written)} written, ${grouped(failed)} not. ${why}`,
    stopped: (written: number, left: number) =>
      `Stopped: ${grouped(written)} written, ${grouped(left)} not.`,
  },
} as const;
