/** Texts of the presenter's window. */
export const ROOM_STAGE_TEXT = {
  documentTitle: 'Consilium room',
  item: (item: number, of: number) => `Item ${item} of ${of}`,
  break: 'Break',
  end: 'The meeting has ended',
  waiting: 'Waiting for the meeting.',
  locked: 'Consilium is locked.',
  lost: 'No connection to Consilium. Open this window again from the meeting.',
  corrected: 'Changed in meeting',
  images: 'Key image',
  withheldImage: 'The picture is withheld while identifiers are hidden.',
  withheld: {
    candidates: 'Candidate treatments',
    plan: 'Plans',
    what: 'Withheld until the team has recorded its own view.',
  },
  decision: {
    title: 'Board decision',
    reading: 'Read-back of the board decision',
    empty: 'Nothing is recorded yet.',
  },
} as const;
