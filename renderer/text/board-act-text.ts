/** Why an act on the case was refused; a code of the future falls to `internal`. */
const REFUSALS: Readonly<Record<string, string>> = {
  'case-not-found': 'This case does not exist here any more.',
  'revision-changed': 'The case was saved anew meanwhile. Open the latest revision first.',
  'invalid-input': 'The reason is empty or too long.',
  'vault-locked': 'Consilium is locked. Unlock it and try again.',
  'not-allowed': 'This window may not change cases.',
  unreachable: 'Consilium’s host does not answer.',
  internal: 'Consilium failed.',
};

/** The menu of the sheet: what can be done with the whole case. */
export const BOARD_ACT_TEXT = {
  menu: 'More about this case',
  close: 'Close',
  cancel: 'Cancel',
  reason: 'Why',
  reasonFault: 'Say why.',
  refused: (code: string) => `Nothing was changed. ${REFUSALS[code] ?? REFUSALS['internal'] ?? ''}`,
  locked: (revision: number) => `Locked for the board · revision ${revision}`,
  lockedBy: (by: string, at: string) => `by ${by}, ${at}`,
  archived: 'Archived.',
  archivedWhat: 'This case stands in no list but the archive, and on no agenda to come.',
  lock: {
    item: 'Lock for the board',
    notLatest: 'Only the latest revision can be locked.',
    done: 'The case is locked for the board.',
  },
  unlock: {
    item: 'Lift the lock…',
    title: 'Lift the lock',
    what: 'The case can be changed again. That the lock was lifted, by whom and why stays on record.',
    act: 'Lift the lock',
    done: 'The lock is lifted.',
  },
  archive: {
    item: 'Archive…',
    title: 'Archive this case',
    what: 'The case stands in no list but the archive and comes off agendas to come. Nothing is deleted; it can be restored.',
    act: 'Archive',
    done: 'The case is archived.',
  },
  restore: { item: 'Restore from the archive', done: 'The case is restored.' },
  export: {
    item: 'Export the case file…',
    hidden: 'A case file holds identifiers. Show them first.',
    title: 'Export the case file',
    what: (revision: number) =>
      `The file holds revision ${revision} with name, birth date, numbers and every text, not encrypted.`,
    act: 'Export',
    done: 'The case file was handed over as a download.',
  },
} as const;
