import { describe, expect, it } from 'vitest';

import { listAudit, recordAudit } from '#db/repositories/audit-repository';
import { createCase } from '#db/repositories/case-repository';
import { keepEvaluation, listEvaluations } from '#db/repositories/evaluation-repository';
import type { Evaluation } from '#shared/engine/evaluation';

import { AT, caseId, rawDatabase, temporaryDatabase } from './temporary-database.ts';

const EVALUATION: Evaluation = {
  pack: {
    id: 'rcc',
    version: '0.1.0',
    title: 'Kidney',
    sha256: 'ab'.repeat(32),
    evidenceCutoff: '2026-10',
    reviewBy: '2027-04',
    status: 'not clinically validated',
  },
  facts: {},
  redFlags: [],
  slots: [],
  plans: [],
  plansNotPossible: [],
  planTitles: {},
  missing: [],
  idle: [],
  conflicts: [],
  variants: [],
  gaps: [],
};

const RECORD = {
  id: caseId(1),
  revision: 1,
  pack: EVALUATION.pack,
  result: JSON.stringify(EVALUATION),
  appVersion: '0.1.0',
  by: 'A',
  at: AT,
};

describe('evaluations', () => {
  it('[STO-015] keeps one and the same result of a revision and pack once', () => {
    const { db } = temporaryDatabase();
    createCase(db, { id: caseId(1), document: {}, by: 'A', at: AT });
    expect(keepEvaluation(db, RECORD)).toBe(true);
    expect(keepEvaluation(db, { ...RECORD, by: 'B' })).toBe(false);
    expect(listEvaluations(db, caseId(1), 1)).toEqual([
      {
        packSha256: EVALUATION.pack.sha256,
        appVersion: '0.1.0',
        evaluatedAt: AT,
        evaluatedBy: 'A',
        result: EVALUATION,
        notComputed: [],
      },
    ]);
  });

  it('[STO-015] keeps another result of the same revision and pack as a second record', () => {
    const { db } = temporaryDatabase();
    createCase(db, { id: caseId(1), document: {}, by: 'A', at: AT });
    keepEvaluation(db, RECORD);
    const gaps = [{ id: 'gap', text: 'Another app version says more.' }];
    const result = JSON.stringify({ ...EVALUATION, gaps });
    expect(keepEvaluation(db, { ...RECORD, result, appVersion: '0.2.0' })).toBe(true);
    expect(listEvaluations(db, caseId(1), 1).map(({ appVersion }) => appVersion)).toEqual([
      '0.1.0',
      '0.2.0',
    ]);
  });

  it('refuses a revision that does not exist', () => {
    const { db } = temporaryDatabase();
    expect(() => keepEvaluation(db, RECORD)).toThrow('FOREIGN KEY');
  });
});

describe('audit log', () => {
  it('gives its entries in order', () => {
    const { db } = temporaryDatabase();
    recordAudit(db, { at: AT, by: 'A', event: 'vault-created' });
    recordAudit(db, { at: AT, by: 'B', event: 'case-saved', caseId: caseId(1), revision: 2 });
    expect(listAudit(db)).toEqual([
      { at: AT, by: 'A', event: 'vault-created' },
      { at: AT, by: 'B', event: 'case-saved', caseId: caseId(1), revision: 2 },
    ]);
  });

  it('[STO-010] cannot be changed, deleted or replaced, nor can evaluations', () => {
    const { db, location } = temporaryDatabase();
    createCase(db, { id: caseId(1), document: {}, by: 'A', at: AT });
    keepEvaluation(db, RECORD);
    recordAudit(db, { at: AT, by: 'A', event: 'vault-created' });
    const sqlite = rawDatabase(location.file);
    for (const statement of [
      `UPDATE audit_log SET actor = 'B'`,
      'DELETE FROM audit_log',
      `INSERT OR REPLACE INTO audit_log (id, at, actor, event) VALUES (1, 'x', 'B', 'x')`,
      `UPDATE evaluations SET result = '{}'`,
      'DELETE FROM evaluations',
      `INSERT OR REPLACE INTO evaluations SELECT * FROM evaluations`,
    ]) {
      expect(() => sqlite.exec(statement), statement).toThrow('append-only');
    }
  });
});
