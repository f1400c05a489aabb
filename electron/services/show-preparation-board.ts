import { listCasesInPreparation } from '#db/repositories/preparation-repository';
import { findMeeting, listMeetings } from '#db/repositories/meeting-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { wallClock } from '../wall-clock.ts';
import { readerOf } from './reader-of.ts';

/** Cards on the board at most; the rest is counted. */
const MOST_CARDS = 500;

/** The cases in preparation, of one meeting or all, and the meetings to come. */
export function showPreparationBoard(
  deps: VaultDeps,
  { meeting }: ParsedInputOf<'preparation.board'>,
): Result<OutputOf<'preparation.board'>, 'meeting-not-found'> {
  const { db, now } = deps;
  const reader = readerOf(deps);
  if (meeting !== undefined && findMeeting(db, meeting) === undefined) {
    return err('meeting-not-found');
  }
  const { total, rows } = listCasesInPreparation(db, reader, {
    meeting,
    offset: 0,
    limit: MOST_CARDS,
  });
  const meetings = listMeetings(db)
    .filter(({ on }) => on >= reader.today)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return ok({ now: wallClock(now()), total, cases: [...rows], meetings });
}
