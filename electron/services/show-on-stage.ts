import { findMeeting } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { RoomStage } from '#shared/contract/room';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { hiddenDraft } from './hidden-decisions.ts';

/** Puts something on the room's screen, or takes everything off it. */
export function showOnStage(
  deps: VaultDeps,
  { stage }: ParsedInputOf<'room.show'>,
): Result<OutputOf<'room.show'>, 'meeting-not-found'> {
  if (stage !== undefined && findMeeting(deps.db, stage.meeting) === undefined) {
    return err('meeting-not-found');
  }
  return ok({ serial: deps.stage.show(stage === undefined ? stage : shownOn(deps, stage)) });
}

/** The decision is read back only with its case, and without people where names are hidden. */
function shownOn(deps: VaultDeps, { readBack, ...stage }: RoomStage): RoomStage {
  if (readBack === undefined || stage.scene.kind !== 'case') return stage;
  if (stage.identifiers === 'shown') return { ...stage, readBack };
  return { ...stage, readBack: hiddenDraft(deps, stage.scene.case, readBack) };
}
