import { TouchSubject } from '#shared/report/knowledge-touch-model';

import type { EntryKind } from '../modes.ts';

/** What the cases can be asked about; undefined for an entry no case can be touched by alone. */
export function touchSubjectOf(entry: {
  readonly kind: EntryKind;
  readonly id: string;
}): TouchSubject | undefined {
  const parsed = TouchSubject.safeParse({ kind: entry.kind, id: entry.id });
  return parsed.success ? parsed.data : undefined;
}
