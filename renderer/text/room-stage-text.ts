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
  compared: {
    none: 'No option of this pack can be compared for this case.',
    behind: (unsuitable: number, unclear: number) =>
      `Not suitable: ${unsuitable}. Not known whether they apply: ${unclear}. Reasons are on the pages behind.`,
  },
  reasons: 'Reasons for and against',
  page: (position: string) => `Page ${position}`,
  behind: (page: number, pages: number) => `Behind: ${page} of ${pages}`,
  decision: {
    title: 'Board decision',
    headings: {
      typed: 'Read-back of the board decision',
      recorded: 'Board decision, on record',
    },
    empty: 'Nothing is recorded yet.',
  },
} as const;
