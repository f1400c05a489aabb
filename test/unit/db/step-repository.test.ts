import { describe, expect, it } from 'vitest';

import { inTransaction } from '#db/connection';
import { appendRevision, createCase } from '#db/repositories/case-repository';
import { findStanding, findStandings } from '#db/repositories/standing-repository';
import { addStep } from '#db/repositories/step-repository';

import { AT, caseId, rawDatabase, temporaryDatabase } from './temporary-database.ts';

const LATER = '2026-11-03T10:00:00.000Z';

function withCase() {
  const { db, location } = temporaryDatabase();
  createCase(db, { id: caseId(1), document: {}, by: 'Dr Vogt', at: AT });
  return { db, location };
}

describe('steps of preparing a case', () => {
  it('[STO-039] cannot be changed, deleted or replaced, even by SQL', () => {
    const { db, location } = withCase();
    const act = { kind: 'moved', state: 'triaged' } as const;
    addStep(db, { id: caseId(1), act, by: 'Dr Vogt', at: AT });
    const sqlite = rawDatabase(location.file);
    for (const statement of [
      `UPDATE case_steps SET state = 'draft'`,
      'DELETE FROM case_steps',
      `INSERT OR REPLACE INTO case_steps (id, case_id, kind, state, at, by)
       VALUES (1, '${caseId(1)}', 'moved', 'draft', '${AT}', 'B')`,
    ]) {
      expect(() => sqlite.exec(statement)).toThrow('append-only');
    }
  });

  it('[STO-039] stand in the case list in the same transaction or not at all', () => {
    const { db } = withCase();
    const act = { kind: 'moved', state: 'not-ready', reason: 'other', note: 'No scan.' } as const;
    expect(() =>
      inTransaction(db, (tx) => {
        addStep(tx, { id: caseId(1), act, by: 'Dr Weber', at: LATER });
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    expect(findStanding(db, caseId(1))?.preparation.state).toBe('draft');
    addStep(db, { id: caseId(1), act, by: 'Dr Weber', at: LATER });
    const { state, reason, note } = act;
    const preparation = { state, reason, note, since: LATER, by: 'Dr Weber' };
    expect(findStanding(db, caseId(1))?.preparation).toEqual(preparation);
    const again = { kind: 'moved', state: 'not-ready', reason: 'imaging-missing' } as const;
    addStep(db, { id: caseId(1), act: again, by: 'A', at: '2026-11-04T10:00:00.000Z' });
    expect(findStanding(db, caseId(1))?.preparation).toEqual({
      state: 'not-ready',
      reason: 'imaging-missing',
      since: LATER,
      by: 'Dr Weber',
    });
  });

  it('[STO-040] hold a lock that refuses the next revision, even by SQL, until it is lifted', () => {
    const { db, location } = withCase();
    const save = { id: caseId(1), base: 1, document: {}, by: 'A', at: LATER };
    addStep(db, { id: caseId(1), act: { kind: 'locked', revision: 1 }, by: 'Chair', at: LATER });
    expect(findStanding(db, caseId(1))?.lock).toEqual({ revision: 1, at: LATER, by: 'Chair' });
    expect(appendRevision(db, save)).toEqual({ ok: false, error: 'case-locked' });
    const insert = `INSERT INTO case_revisions (case_id, revision, document, saved_at, saved_by)
      VALUES ('${caseId(1)}', 2, '{}', '${AT}', 'B')`;
    expect(() => rawDatabase(location.file).exec(insert)).toThrow('the case is locked');
    const lift = { kind: 'unlocked', reason: 'Late result' } as const;
    addStep(db, { id: caseId(1), act: lift, by: 'Chair', at: LATER });
    expect(findStanding(db, caseId(1))?.lock).toBeUndefined();
    expect(appendRevision(db, save)).toEqual({ ok: true, value: 2 });
  });

  it('[STO-052] let nobody save an archived case until it is restored', () => {
    const { db } = withCase();
    const save = { id: caseId(1), base: 1, document: {}, by: 'A', at: LATER };
    const archive = { kind: 'archived', reason: 'Moved away' } as const;
    addStep(db, { id: caseId(1), act: archive, by: 'Chair', at: LATER });
    expect(appendRevision(db, save)).toEqual({ ok: false, error: 'case-archived' });
    addStep(db, { id: caseId(1), act: { kind: 'restored' }, by: 'Chair', at: LATER });
    expect(appendRevision(db, save)).toEqual({ ok: true, value: 2 });
  });

  it('finds all cases asked for or none', () => {
    const { db } = withCase();
    expect(findStandings(db, [caseId(1), caseId(2)])).toBeUndefined();
    expect(findStandings(db, [])).toEqual([]);
  });
});
