import type { Draft } from '../draft/draft.ts';
import type { Option } from '../sections/field.ts';

/**
 * The answer a key stands for: the one whose name begins with it, or that names it as its key;
 * pressed again, the next such answer. Undefined when no answer does.
 */
export function optionForKey(
  options: readonly Option[],
  current: Draft,
  key: string,
): Option | undefined {
  if (key.length !== 1) return undefined;
  const typed = key.toLowerCase();
  const matches = options.filter(({ label, keys }) =>
    (keys ?? label.charAt(0)).toLowerCase().includes(typed),
  );
  const at = matches.findIndex(({ value }) => value === current);
  return matches[(at + 1) % Math.max(1, matches.length)];
}

/** Keys that take an answer back. */
export function isClearKey(key: string): boolean {
  return key === 'Delete' || key === 'Backspace';
}
