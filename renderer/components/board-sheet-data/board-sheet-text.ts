import type { CommonError } from '#shared/contract/call';
import type { ErrorOf } from '#shared/contract/contract';

type BoardSheetError = ErrorOf<'cases.boardSheet'> | CommonError | 'unreachable';

type ErrorText = { readonly title: string; readonly what: string };

/** What is said when a board sheet cannot be shown; a new code without a sentence does not build. */
export const BOARD_SHEET_ERROR_TEXT: Readonly<Record<BoardSheetError, ErrorText>> = {
  'case-not-found': {
    title: 'This case or revision does not exist here',
    what: 'It may have been opened from an old link. Nothing was changed.',
  },
  'invalid-input': {
    title: 'This address is not a case',
    what: 'The case number or the revision in the address is not valid.',
  },
  'vault-locked': {
    title: 'Consilium is locked',
    what: 'Unlock it to see the board sheet. Nothing was lost.',
  },
  'not-allowed': {
    title: 'Your role may not open this case',
    what: 'Ask the person who keeps the board’s cases.',
  },
  internal: {
    title: 'Candidates could not be computed',
    what: 'No partial list is shown. The case itself is kept as it was saved.',
  },
  unreachable: {
    title: 'Consilium’s host does not answer',
    what: 'Candidates could not be computed; no partial list is shown.',
  },
};

/** The sentence for a code, and for a code of the future the most careful one. */
export function boardSheetErrorText(code: string): ErrorText {
  const known: Readonly<Record<string, ErrorText>> = BOARD_SHEET_ERROR_TEXT;
  return known[code] ?? BOARD_SHEET_ERROR_TEXT.internal;
}
