import { useState } from 'react';

import type { Draft } from '../draft/draft.ts';

type Reading = {
  readonly read: (text: string) => Draft;
  readonly show: (value: Draft) => string;
};

/**
 * The characters in a field whose stored value is not the text itself. They stay as typed (`1.0`,
 * `3/2026`) as long as they mean the stored value, and follow it when it changes by other means.
 */
export function useTypedText(
  value: Draft,
  { read, show }: Reading,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(() => show(value));
  const meant = text === '' ? undefined : read(text);
  if (meant === value) return [text, setText];
  const shown = show(value);
  // The field would loop if showing and reading a value did not agree.
  if (shown !== text) setText(shown);
  return [shown, setText];
}
