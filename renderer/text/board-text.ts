import { BOARD_ACT_TEXT } from './board-act-text.ts';
import { BOARD_CARD_TEXT } from './board-card-text.ts';
import { BOARD_OPTION_TEXT } from './board-option-text.ts';
import { BOARD_PAPER_TEXT } from './board-paper-text.ts';

/** What the board sheet says. */
export const BOARD_TEXT = {
  documentTitle: 'Board sheet · Consilium',
  glance: 'At a glance',
  question: {
    label: 'Question for the board',
    none: 'No question recorded. The board needs one.',
  },
  views: {
    label: 'Views of this case',
    sheet: 'Board sheet',
    data: 'Data',
    whatIf: 'What-if',
    history: 'History',
  },
  present: 'Present',
  presentKey: 'F5',
  presentKeyShortcut: 'F5',
  whatIfKeyShortcut: 'W',
  stale: {
    older: (revision: number) => `Revision ${revision} of this case.`,
    newer: (latest: number) =>
      `Revision ${latest} is newer: facts and candidates below may be out of date.`,
    openLatest: 'Open the latest',
    overtaken: (latest: number) => `Revision ${latest} is newer.`,
    kept: 'What you see stays as it is until you recalculate.',
    recalculate: (latest: number) => `Recalculate with revision ${latest}`,
    loading: 'Recalculating …',
    failed: 'The newer revision could not be weighed. This sheet stays as it is. Try again.',
  },
  acts: BOARD_ACT_TEXT,
  cards: BOARD_CARD_TEXT,
  options: BOARD_OPTION_TEXT,
  paper: BOARD_PAPER_TEXT,
} as const;
