import { LengthUnit } from '#shared/domain/quantity';

import { isAlone } from './use-keys-below.ts';

/** What a key pressed in the value of an item asks for. */
export type RecordedKey =
  | { readonly do: 'details' }
  | { readonly do: 'unknown' }
  | { readonly do: 'unit'; readonly unit: LengthUnit };

/**
 * The keys of an item: F2 opens date, source and note; `?` in an entry, and `u` in a number, say
 * that it is unknown; `m` and `c` in a length choose mm and cm.
 */
export function recordedKey(
  event: KeyboardEvent,
  valueId: string,
  form: 'answer' | 'choice' | 'number' | 'length',
): RecordedKey | undefined {
  if (isAlone(event, 'F2')) return { do: 'details' };
  const { target, ctrlKey, altKey, metaKey } = event;
  const isInValue = target instanceof Element && target.id === valueId;
  if (!isInValue || ctrlKey || altKey || metaKey) return undefined;
  if (event.key === '?') return { do: 'unknown' };
  return form === 'number' || form === 'length' ? numberKey(event.key, form) : undefined;
}

function numberKey(key: string, form: 'number' | 'length'): RecordedKey | undefined {
  const letter = key.toLowerCase();
  if (letter === 'u') return { do: 'unknown' };
  const unit = LengthUnit.options.find((one) => one.charAt(0) === letter);
  return form === 'length' && unit !== undefined ? { do: 'unit', unit } : undefined;
}
