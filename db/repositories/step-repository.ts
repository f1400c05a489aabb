import { and, desc, eq, type SQL, sql, type SQLWrapper } from 'drizzle-orm';
import type { SQLiteUpdateSetSource } from 'drizzle-orm/sqlite-core';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { NotReadyReason, PreparationState } from '#shared/domain/preparation';

import type { Db } from '../connection.ts';
import { caseList } from '../schema/cases.ts';
import { caseSteps } from '../schema/desk.ts';
import type { AgendaPlace } from './agenda-repository.ts';

/** What was done with a case in preparing it. */
export type CaseAct =
  | {
      readonly kind: 'moved';
      readonly state: PreparationState;
      readonly reason?: NotReadyReason | undefined;
      readonly note?: string | undefined;
      /** The agenda it was put on. */
      readonly meeting?: MeetingId | undefined;
      /** The agendas it was taken off. */
      readonly off?: readonly AgendaPlace[] | undefined;
    }
  | { readonly kind: 'archived'; readonly reason: string }
  | { readonly kind: 'restored' }
  | { readonly kind: 'locked'; readonly revision: number }
  | { readonly kind: 'unlocked'; readonly reason: string };

export type CaseStep = {
  readonly id: CaseId;
  readonly act: CaseAct;
  readonly by: string;
  readonly at: string;
};

/** Adds a step and has the case list say what stands now; belongs in a transaction. */
export function addStep(db: Db, { id, act, by, at }: CaseStep): void {
  const { state, reason, note, revision, meetingId, offAgendas } = columnsOf(act);
  db.insert(caseSteps)
    .values({
      caseId: id,
      kind: act.kind,
      state,
      reason,
      note,
      revision,
      meetingId,
      offAgendas,
      at,
      by,
    })
    .run();
  db.update(caseList).set(standingAfter(act, { by, at })).where(eq(caseList.caseId, id)).run();
}

/** When a case was last put on the agenda of a meeting; undefined when no step says so. */
export function listedAt(db: Db, meeting: MeetingId, id: CaseId): string | undefined {
  return db
    .select({ at: caseSteps.at })
    .from(caseSteps)
    .where(and(eq(caseSteps.caseId, id), eq(caseSteps.meetingId, meeting)))
    .orderBy(desc(caseSteps.id))
    .limit(1)
    .get()?.at;
}

type StepColumns = Partial<
  Pick<
    typeof caseSteps.$inferInsert,
    'state' | 'reason' | 'note' | 'revision' | 'meetingId' | 'offAgendas'
  >
>;

function columnsOf(act: CaseAct): StepColumns {
  switch (act.kind) {
    case 'moved': {
      const { state, reason, note, meeting, off = [] } = act;
      const offAgendas = off.length === 0 ? undefined : JSON.stringify(off);
      return { state, reason, note, meetingId: meeting, offAgendas };
    }
    case 'archived':
    case 'unlocked':
      return { reason: act.reason };
    case 'locked':
      return { revision: act.revision };
    case 'restored':
      return {};
  }
}

function standingAfter(
  act: CaseAct,
  { by, at }: Pick<CaseStep, 'by' | 'at'>,
): SQLiteUpdateSetSource<typeof caseList> {
  switch (act.kind) {
    case 'moved':
      return {
        preparation: act.state,
        preparationReason: act.reason ?? null,
        preparationNote: act.note ?? null,
        preparationSince: unlessThere(act.state, caseList.preparationSince, at),
        preparationBy: unlessThere(act.state, caseList.preparationBy, by),
      };
    case 'archived':
      return { archived: 1 };
    case 'restored':
      return { archived: 0 };
    case 'locked':
      return { lockRevision: act.revision, lockAt: at, lockBy: by };
    case 'unlocked':
      return { lockRevision: null, lockAt: null, lockBy: null };
  }
}

/** A step within a state (another agenda, another reason) leaves since when it is there. */
function unlessThere(state: PreparationState, kept: SQLWrapper, value: string): SQL {
  return sql`case when ${caseList.preparation} = ${state} then ${kept} else ${value} end`;
}
