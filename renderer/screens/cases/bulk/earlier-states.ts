import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { Preparation } from '#shared/domain/preparation';

import { callHost } from '../../../api/client.ts';
import type { UndoStep } from './act-report.ts';
import { inChunks } from './in-chunks.ts';

/** Where a case stood before an act. */
export type EarlierState = Pick<Preparation, 'state' | 'reason' | 'note'> & {
  readonly id: CaseId;
};

/** Steps that put cases back where they stood; a listed one is put on its agendas instead. */
export function backToStates(earlier: readonly EarlierState[]): readonly UndoStep[] {
  const unlisted = earlier.filter(({ state }) => state !== 'listed');
  const groups = groupedBy(unlisted, ({ state, reason, note }) =>
    JSON.stringify([state, reason, note]),
  );
  return [...groups.values()].map((cases) => async () => {
    const [{ state, reason, note } = { state: 'draft' as const }] = cases;
    const { failure } = await inChunks<'preparation.move'>(
      cases.map(({ id }) => id),
      (chunk) => callHost('preparation.move', { cases: chunk, to: state, reason, note }),
    );
    return failure;
  });
}

export type AgendaPlace = { readonly id: CaseId; readonly meeting: MeetingId };

/** Steps that put cases on the agendas again that they were taken off. */
export function backOnAgendas(places: readonly AgendaPlace[]): readonly UndoStep[] {
  const agendas = groupedBy(places, ({ meeting }) => meeting);
  return [...agendas].map(([meeting, cases]) => async () => {
    const { failure } = await inChunks<'meetings.addCases'>(
      cases.map(({ id }) => id),
      (chunk) => callHost('meetings.addCases', { id: meeting, cases: chunk }),
    );
    return failure;
  });
}

function groupedBy<Entry, Key>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): ReadonlyMap<Key, readonly Entry[]> {
  const groups = new Map<Key, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return groups;
}
