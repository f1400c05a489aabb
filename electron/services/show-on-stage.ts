import { findMeeting } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Puts something on the room's screen, or takes everything off it. */
export function showOnStage(
  { db, stage: holder }: VaultDeps,
  { stage }: ParsedInputOf<'room.show'>,
): Result<OutputOf<'room.show'>, 'meeting-not-found'> {
  if (stage !== undefined && findMeeting(db, stage.meeting) === undefined) {
    return err('meeting-not-found');
  }
  return ok({ serial: holder.show(stage) });
}
