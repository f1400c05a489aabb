import type { CommonError } from '#shared/contract/call';
import type { ErrorOf } from '#shared/contract/contract';

type EditorError = ErrorOf<'cases.get'> | ErrorOf<'cases.save'> | CommonError | 'unreachable';

/** What is said when a case cannot be loaded or saved; a code without a sentence does not build. */
export const EDITOR_ERROR_TEXT: Readonly<Record<EditorError, string>> = {
  'case-not-found': 'This case does not exist here. It may come from an old link.',
  'revision-changed':
    'Somebody saved this case meanwhile. Nothing of your draft was saved or lost.',
  'case-locked': 'The case is locked for the board. Your draft is kept; lift the lock to save it.',
  'case-archived': 'The case is in the archive. Your draft is kept; restore the case to save it.',
  'invalid-input': 'Consilium refused these entries. Correct the marked ones and save again.',
  'vault-locked': 'Consilium locked itself. Your draft is kept; unlock and save again.',
  'not-allowed': 'This window may not change cases.',
  internal: 'Consilium failed while saving. Your draft is kept; try again.',
  unreachable: 'Consilium does not answer. Your draft is kept; try again.',
};

/** The sentence for a code, also for one of the future. */
export function editorErrorText(code: string): string {
  const known: Readonly<Record<string, string>> = EDITOR_ERROR_TEXT;
  return known[code] ?? EDITOR_ERROR_TEXT.internal;
}
