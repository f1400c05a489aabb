import { findMeetingWithAgenda } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { readerOf } from './reader-of.ts';

/** A meeting with its agenda in order. */
export function getMeeting(
  deps: VaultDeps,
  { id }: ParsedInputOf<'meetings.get'>,
): Result<OutputOf<'meetings.get'>, 'meeting-not-found'> {
  const found = findMeetingWithAgenda(deps.db, id, readerOf(deps));
  return found === undefined ? err('meeting-not-found') : ok(found);
}
