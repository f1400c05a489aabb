import { COURSE_LINE_TEXT } from './entry-course-text.ts';
import { LAB_PASTE_TEXT } from './entry-lab-text.ts';
import { LESION_PICK_TEXT } from './entry-lesion-text.ts';

/** Texts of the fields, sections and the panel of the editor. */
export const ENTRY_TEXT = {
  labs: LAB_PASTE_TEXT,
  lesions: LESION_PICK_TEXT,
  course: COURSE_LINE_TEXT,
  keys: {
    circumstances: 'Date, source and note (F2)',
    clear: 'Take the answer back (Delete)',
    restNo: 'No to every question of the group that is open (Shift+N in any of them)',
  },
  recordedOn: {
    label: 'Recorded on',
    none: 'One date for what is answered here from now on: 19.11.2026, yesterday …',
    written: (day: string) =>
      `${day} is written to what is answered from now on, never to what stands already.`,
    unread: 'Not a date yet: nothing is written.',
    clear: 'Clear the date for all',
  },
  panel: {
    noQuestion: 'No question for the board yet',
    readiness: 'Ready for the board',
    open: (count: number) => (count === 1 ? 'One item is open' : `${count} items are open`),
    states: { pending: 'pending', unavailable: 'cannot be had' },
    candidates: 'Candidate treatments',
    notRuledOut: (count: number) =>
      count === 1 ? 'One red flag is not ruled out' : `${count} red flags are not ruled out`,
    scores: 'Scores',
    scoresSaid: (count: number) =>
      count === 1 ? 'One score has a value' : `${count} scores have a value`,
    scoresOpen: (count: number) =>
      count === 1 ? 'One score needs more entries' : `${count} scores need more entries`,
    options: (count: number) => (count === 1 ? '1 option' : `${count} options`),
    mayRaise: 'may raise a red flag',
    exclusionHangs: 'a contraindication hangs on it',
    optionsChange: (count: number) =>
      count === 1 ? '1 option changes' : `${count} options change`,
  },
} as const;
