import { and, asc, eq } from 'drizzle-orm';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import { IndependentView, RecordedDecision } from '#shared/domain/recorded-decision';

import type { Db } from '../connection.ts';
import { meetings } from '../schema/meetings.ts';
import { decisions, independentViews } from '../schema/room.ts';

/** Adds a version of a decision; belongs in a transaction with its audit entry. */
export function addDecision(db: Db, recorded: RecordedDecision): void {
  const { pack, by, decision, present, correction, ...rest } = recorded;
  db.insert(decisions)
    .values({
      id: rest.id,
      caseId: rest.caseId,
      meetingId: rest.meetingId,
      version: rest.version,
      correction: correction ?? null,
      revision: rest.revision,
      packId: pack.id,
      packVersion: pack.version,
      packSha256: pack.sha256,
      evaluationSha256: rest.evaluationSha256,
      outcome: decision.outcome,
      decision: JSON.stringify(decision),
      byName: by.name,
      byRole: by.role,
      present: JSON.stringify(present),
      recordedAt: rest.at,
      recordedBy: rest.recordedBy,
    })
    .run();
}

/** Every version of the decisions of a meeting: by case, oldest first. */
export function listDecisionsOfMeeting(db: Db, meeting: MeetingId): readonly RecordedDecision[] {
  return selectDecisions(db)
    .where(eq(decisions.meetingId, meeting))
    .orderBy(asc(decisions.caseId), asc(decisions.version))
    .all()
    .map(readDecision);
}

/** Every version of the decision on one case in one meeting, oldest first. */
export function listVersions(db: Db, meeting: MeetingId, id: CaseId): readonly RecordedDecision[] {
  return selectDecisions(db)
    .where(and(eq(decisions.meetingId, meeting), eq(decisions.caseId, id)))
    .orderBy(asc(decisions.version))
    .all()
    .map(readDecision);
}

/** The decisions on a case that stand, one a meeting, that of the last meeting first. */
export function listStandingDecisions(db: Db, id: CaseId): readonly RecordedDecision[] {
  const versions = selectDecisions(db)
    .where(eq(decisions.caseId, id))
    .orderBy(asc(decisions.version))
    .all()
    .map(readDecision);
  return standing(db, versions);
}

/** The decisions of all meetings that stand, those of the last meeting first. */
export function listAllStandingDecisions(db: Db): readonly RecordedDecision[] {
  return standing(db, selectDecisions(db).orderBy(asc(decisions.version)).all().map(readDecision));
}

/**
 * The highest version of each case in each meeting, of versions in order. By the day of the
 * meeting, then by when it decided first: to correct an old decision makes it none the newer.
 */
function standing(db: Db, versions: readonly RecordedDecision[]): readonly RecordedDecision[] {
  const held = db.select({ id: meetings.id, on: meetings.heldOn }).from(meetings).all();
  const days = new Map(held.map(({ id, on }) => [id, on]));
  const made = new Map<string, { readonly order: string; readonly last: RecordedDecision }>();
  for (const each of versions) {
    const key = `${each.caseId} ${each.meetingId}`;
    const order = made.get(key)?.order ?? `${days.get(each.meetingId) ?? ''} ${each.at}`;
    made.set(key, { order, last: each });
  }
  return [...made.values()]
    .toSorted((one, other) => other.order.localeCompare(one.order))
    .map(({ last }) => last);
}

/** Records what the team would do before it saw the candidates. */
export function addIndependentView(db: Db, view: IndependentView): void {
  db.insert(independentViews)
    .values({
      meetingId: view.meetingId,
      caseId: view.caseId,
      draft: JSON.stringify(view.draft),
      byName: view.by.name,
      byRole: view.by.role,
      at: view.at,
      recordedBy: view.recordedBy,
    })
    .run();
}

/** What the team would do, as recorded before the candidates were shown; undefined before it is. */
export function findIndependentView(
  db: Db,
  meeting: MeetingId,
  id: CaseId,
): IndependentView | undefined {
  const row = db
    .select()
    .from(independentViews)
    .where(and(eq(independentViews.meetingId, meeting), eq(independentViews.caseId, id)))
    .orderBy(asc(independentViews.id))
    .limit(1)
    .get();
  if (row === undefined) return undefined;
  const { id: _id, draft, byName, byRole, ...rest } = row;
  const parsed: unknown = JSON.parse(draft);
  return IndependentView.parse({ ...rest, draft: parsed, by: { name: byName, role: byRole } });
}

function selectDecisions(db: Db) {
  return db.select().from(decisions).$dynamic();
}

function readDecision(row: typeof decisions.$inferSelect): RecordedDecision {
  const decision: unknown = JSON.parse(row.decision);
  const present: unknown = JSON.parse(row.present);
  return RecordedDecision.parse({
    id: row.id,
    caseId: row.caseId,
    meetingId: row.meetingId,
    version: row.version,
    ...(row.correction === null ? {} : { correction: row.correction }),
    revision: row.revision,
    pack: { id: row.packId, version: row.packVersion, sha256: row.packSha256 },
    evaluationSha256: row.evaluationSha256,
    decision,
    by: { name: row.byName, role: row.byRole },
    present,
    at: row.recordedAt,
    recordedBy: row.recordedBy,
  });
}
