import { and, eq } from 'drizzle-orm';
import { z } from 'zod';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import type { Db } from '../connection.ts';
import { decisionEntries } from '../schema/room.ts';

/** Whose typing it is, and on which case of which meeting. */
export type EntryPlace = {
  readonly by: string;
  readonly meeting: MeetingId;
  readonly caseId: CaseId;
};

/** Keeps what is typed in place of what was; nothing typed any more leaves nothing. */
export function keepEntry(
  db: Db,
  place: EntryPlace,
  { entry, at }: { readonly entry: z.infer<ReturnType<typeof z.json>> | undefined; at: string },
): void {
  if (entry === undefined) {
    db.delete(decisionEntries).where(isAt(place)).run();
    return;
  }
  const columns = { entry: JSON.stringify(entry), keptAt: at };
  db.insert(decisionEntries)
    .values({ keptBy: place.by, meetingId: place.meeting, caseId: place.caseId, ...columns })
    .onConflictDoUpdate({
      target: [decisionEntries.keptBy, decisionEntries.meetingId, decisionEntries.caseId],
      set: columns,
    })
    .run();
}

/** What was typed and kept; undefined where nothing was. */
export function findEntry(db: Db, place: EntryPlace) {
  const row = db
    .select({ entry: decisionEntries.entry })
    .from(decisionEntries)
    .where(isAt(place))
    .get();
  return row === undefined ? undefined : z.json().parse(JSON.parse(row.entry));
}

function isAt({ by, meeting, caseId }: EntryPlace) {
  return and(
    eq(decisionEntries.keptBy, by),
    eq(decisionEntries.meetingId, meeting),
    eq(decisionEntries.caseId, caseId),
  );
}
