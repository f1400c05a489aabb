import type { InputOf } from '#shared/contract/contract';
import { NotReadyReason, PreparationState } from '#shared/domain/preparation';
import { err, ok, type Result } from '#shared/result';

import { TEXT } from '../../../text/text.ts';

/** What stands in the dialog; empty where nothing was chosen or written. */
export type MoveEntry = {
  readonly state: string;
  readonly reason: string;
  readonly note: string;
};

export type MoveFaults = Partial<Readonly<Record<keyof MoveEntry, string>>>;

type Move = Pick<InputOf<'preparation.move'>, 'to' | 'reason' | 'note'>;

/** The move somebody asked for, or which entries it lacks. */
export function readMove(entry: MoveEntry): Result<Move, MoveFaults> {
  const { faults } = TEXT.cases.bulk.moving;
  const state = PreparationState.safeParse(entry.state);
  if (!state.success) return err({ state: faults.state });
  const note = entry.note.trim() === '' ? undefined : entry.note.trim();
  if (state.data === 'decided') {
    return note === undefined ? err({ note: faults.note }) : ok({ to: state.data, note });
  }
  if (state.data !== 'not-ready') return ok({ to: state.data });
  const reason = NotReadyReason.safeParse(entry.reason);
  if (!reason.success) return err({ reason: faults.reason });
  if (reason.data === 'other' && note === undefined) return err({ note: faults.note });
  return ok({ to: state.data, reason: reason.data, note });
}
