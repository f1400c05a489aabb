import { useEffect, useSyncExternalStore } from 'react';

import type { PartialDate } from '#shared/domain/partial-date';

import { type Draft, draftAt, type DraftPath, isGroup, withDraftAt } from '../draft/draft.ts';
import { useCaseKey } from './editor-context.ts';

/** The day of what is answered now, by case; forgotten when the app is closed. */
const days = new Map<string, PartialDate>();
/** Cases whose open section shows the day: it counts nowhere else. */
const shown = new Set<string>();
const listeners = new Set<() => void>();

/** The day as it is shown in the head of a section, for as long as that is on the screen. */
export function useShownRecordedOn(): {
  readonly day: PartialDate | undefined;
  readonly setDay: (day: PartialDate | undefined) => void;
} {
  const key = useCaseKey();
  const day = useSyncExternalStore(subscribe, () => days.get(key));
  useEffect(() => {
    shown.add(key);
    tell();
    return () => {
      shown.delete(key);
      tell();
    };
  }, [key]);
  return { day, setDay: (next) => setDay(key, next) };
}

/** The day that is written to what is answered now; none where no section head shows one. */
export function useRecordedOn(): PartialDate | undefined {
  const key = useCaseKey();
  return useSyncExternalStore(subscribe, () => (shown.has(key) ? days.get(key) : undefined));
}

/**
 * An item after an answer, with the day of the answer. A day that stands is never changed; an
 * answer that is taken back takes the day back that came with it.
 */
export function withRecordedOn(item: Draft, day: PartialDate | undefined): Draft {
  if (day === undefined || !isGroup(item)) return item;
  const { on, ...rest } = item;
  if (Object.keys(rest).length === 0) return on === day ? undefined : item;
  return on === undefined ? { ...rest, on: day } : item;
}

/** What an edit below an item writes: only the place itself, or the item with its day as well. */
export function stampedEdit(
  item: Draft,
  inner: DraftPath,
  value: Draft,
  day: PartialDate | undefined,
): { readonly path: DraftPath; readonly value: Draft } {
  const next = withDraftAt(item, inner, value);
  const stamped = withRecordedOn(next, day);
  const isSame = draftAt(stamped, ['on']) === draftAt(item, ['on']);
  return isSame ? { path: inner, value } : { path: [], value: stamped };
}

function setDay(key: string, day: PartialDate | undefined): void {
  if (day === undefined) days.delete(key);
  else days.set(key, day);
  tell();
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
