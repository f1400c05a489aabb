import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

import { describe, expect, it } from 'vitest';

import { openDatabase } from '#db/client';
import { type Db, inTransaction } from '#db/connection';
import { listCases } from '#db/repositories/case-list';
import {
  appendRevision,
  createCase,
  findRevision,
  listRevisions,
} from '#db/repositories/case-repository';
import { CaseListInput } from '#shared/contract/case-list';
import type { CaseDocument } from '#shared/domain/case-document';
import { readinessOf } from '#shared/report/readiness';

import {
  AT,
  caseId,
  DATA_KEY,
  rawDatabase,
  READER,
  temporaryDatabase,
  temporaryFolder,
} from './temporary-database.ts';

const LATER = '2026-11-03T10:00:00.000Z';

const MUELLER: CaseDocument = {
  patient: {
    name: { family: 'Müller-Łukasz', given: 'Zoë' },
    identifiers: [
      { label: 'MRN', value: 'AB-4471/9' },
      { label: 'Insurance', value: 'Q77' },
    ],
  },
  primaries: [{ histology: { value: 'clear-cell' } }],
  referral: { question: 'Cytoreductive nephrectomy now or later?' },
};

function add(db: Db, n: number, document: CaseDocument, at = AT) {
  return createCase(db, { id: caseId(n), document, by: 'Dr Vogt', at });
}

const pageOf = (db: Db, query: string, offset = 0, limit = 50) =>
  listCases(db, CaseListInput.parse({ query, offset, limit }), READER);

const namesFound = (db: Db, query: string) => pageOf(db, query).rows.map(({ family }) => family);

describe('revisions', () => {
  it('[STO-008] keeps every revision as it was saved', () => {
    const { db } = temporaryDatabase();
    add(db, 1, MUELLER);
    const second = { ...MUELLER, referral: { question: 'Changed question' } };
    const draft = { id: caseId(1), base: 1, document: second, by: 'Dr Weber', at: LATER };
    expect(appendRevision(db, draft)).toEqual({ ok: true, value: 2 });

    expect(findRevision(db, caseId(1), 1)).toEqual({
      id: caseId(1),
      revision: 1,
      latestRevision: 2,
      savedAt: AT,
      savedBy: 'Dr Vogt',
      document: MUELLER,
    });
    expect(findRevision(db, caseId(1))?.document).toEqual(second);
    expect(listRevisions(db, caseId(1))).toEqual([
      { revision: 2, savedAt: LATER, savedBy: 'Dr Weber' },
      { revision: 1, savedAt: AT, savedBy: 'Dr Vogt' },
    ]);
  });

  it('[STO-009] refuses a stale base and changes nothing', () => {
    const { db } = temporaryDatabase();
    add(db, 1, MUELLER);
    const save = (base: number, family: string) =>
      appendRevision(db, {
        id: caseId(1),
        base,
        document: { patient: { name: { family } } },
        by: 'A',
        at: LATER,
      });
    expect(save(1, 'Second').ok).toBe(true);
    for (const base of [1, 3]) {
      expect(save(base, 'Third')).toEqual({ ok: false, error: 'revision-changed' });
    }
    expect(listRevisions(db, caseId(1))).toHaveLength(2);
    expect(namesFound(db, '')).toEqual(['Second']);
    expect(namesFound(db, 'third')).toEqual([]);
  });

  it('says when there is no such case or revision', () => {
    const { db } = temporaryDatabase();
    const draft = { id: caseId(9), base: 1, document: {}, by: 'A', at: AT };
    expect(appendRevision(db, draft)).toEqual({ ok: false, error: 'case-not-found' });
    expect(findRevision(db, caseId(9))).toBeUndefined();
    add(db, 1, MUELLER);
    expect(findRevision(db, caseId(1), 2)).toBeUndefined();
    expect(listRevisions(db, caseId(9))).toEqual([]);
  });

  it('[STO-010] cannot be changed, deleted, replaced or put out of order, even by SQL', () => {
    const { db, location } = temporaryDatabase();
    add(db, 1, MUELLER);
    const sqlite = rawDatabase(location.file);
    const insert = `INTO case_revisions (case_id, revision, document, saved_at, saved_by)
      VALUES ('${caseId(1)}',`;
    for (const statement of [
      `UPDATE case_revisions SET document = '{}'`,
      'DELETE FROM case_revisions',
      `INSERT OR REPLACE ${insert} 1, '{}', '${AT}', 'B')`,
      `INSERT ${insert} 3, '{}', '${AT}', 'B')`,
    ]) {
      expect(() => sqlite.exec(statement)).toThrow(/append-only|out of order/);
    }
    expect(findRevision(db, caseId(1))?.document).toEqual(MUELLER);
  });

  it('[STO-011] leaves nothing half-written when a save fails midway', () => {
    const { db } = temporaryDatabase();
    add(db, 1, MUELLER);
    expect(() =>
      inTransaction(db, (tx) => {
        appendRevision(tx, { id: caseId(1), base: 1, document: {}, by: 'A', at: LATER });
        throw new Error('power cut');
      }),
    ).toThrow('power cut');
    expect(listRevisions(db, caseId(1))).toHaveLength(1);
    expect(namesFound(db, 'mull')).toEqual(['Müller-Łukasz']);
  });

  it('[STO-011] leaves nothing half-written when the process dies inside a save', () => {
    const { db, location } = temporaryDatabase();
    add(db, 1, MUELLER);
    const script = resolve(join('test', 'unit', 'db', 'die-inside-a-save.ts'));
    const child = spawnSync(
      process.execPath,
      [script, location.file, DATA_KEY.toString('hex'), temporaryFolder()],
      { encoding: 'utf8' },
    );
    expect(child.stdout).toBe('written, not committed\n');
    expect(child.signal).toBe('SIGKILL');

    const reopened = openDatabase(location);
    expect(reopened.ok).toBe(true);
    if (!reopened.ok) return;
    expect(listRevisions(reopened.value.db, caseId(1))).toHaveLength(1);
    expect(namesFound(reopened.value.db, 'half')).toEqual([]);
    expect(namesFound(reopened.value.db, 'mull')).toEqual(['Müller-Łukasz']);
    reopened.value.close();
  });
});

describe('case list', () => {
  it('[STO-012] finds by the beginning of a word of name, identifier, diagnosis or question', () => {
    const { db } = temporaryDatabase();
    add(db, 1, MUELLER);
    add(db, 2, { patient: { name: { family: 'Other' } } });
    for (const query of ['mül', 'MULLER', 'müller', 'zoe', '4471', 'AB-4471/9', 'q77']) {
      expect([query, namesFound(db, query)]).toEqual([query, ['Müller-Łukasz']]);
    }
    for (const query of ['clear cell', 'nephrectomy', 'zoe clear neph', 'mull cyto']) {
      expect([query, namesFound(db, query)]).toEqual([query, ['Müller-Łukasz']]);
    }
    for (const query of ['mullx', 'zoe other', 'ephrectomy']) {
      expect([query, namesFound(db, query)]).toEqual([query, []]);
    }
  });

  it('[STO-012] takes signs of the query language as text', () => {
    const { db } = temporaryDatabase();
    add(db, 1, MUELLER);
    for (const query of [
      '"müller',
      'mull*',
      'name:zoe',
      '(zoe',
      '-zoe',
      '^mull',
      "'; DROP TABLE cases; --",
      'zoe AND',
      'NEAR(zoe, 2)',
      'zoe\u0000',
      '{name} : zoe',
    ]) {
      expect(() => namesFound(db, query), query).not.toThrow();
    }
    expect(namesFound(db, '"müller" (zoe)*')).toEqual(['Müller-Łukasz']);
    expect(namesFound(db, 'zoe NOT mull')).toEqual([]);
    expect(namesFound(db, ' "*" ')).toEqual(['Müller-Łukasz']);
  });

  it('finds accents however they are composed', () => {
    const { db } = temporaryDatabase();
    add(db, 1, { patient: { name: { family: 'Müller'.normalize('NFD') } } });
    expect(namesFound(db, 'müller'.normalize('NFC'))).toHaveLength(1);
  });

  it('searches the latest revision only', () => {
    const { db } = temporaryDatabase();
    add(db, 1, MUELLER);
    const document = { patient: { name: { family: 'Renamed' } } };
    appendRevision(db, { id: caseId(1), base: 1, document, by: 'A', at: LATER });
    expect(namesFound(db, 'muller')).toEqual([]);
    expect(namesFound(db, 'renamed')).toEqual(['Renamed']);
  });

  it('[STO-013] lists newest first, in pages, with the total', () => {
    const { db } = temporaryDatabase();
    for (let n = 1; n <= 25; n += 1) {
      const at = `2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z`;
      add(db, n, { patient: { name: { family: `Case ${n}` } } }, at);
    }
    const from = (offset: number) => pageOf(db, '', offset, 10);
    expect(from(0).total).toBe(25);
    expect(from(0).rows.map(({ family }) => family)).toEqual(
      Array.from({ length: 10 }, (_, index) => `Case ${25 - index}`),
    );
    expect(from(20).rows.map(({ family }) => family)).toEqual(
      [5, 4, 3, 2, 1].map((n) => `Case ${n}`),
    );
    expect(from(30)).toMatchObject({ total: 25, rows: [] });
    expect(pageOf(db, 'case 2', 0, 3).total).toBe(7);
  });

  it('shows an empty case as what it is', () => {
    const { db } = temporaryDatabase();
    add(db, 1, {});
    const { done, total } = readinessOf({});
    expect(pageOf(db, '').rows).toEqual([
      {
        id: caseId(1),
        number: 1,
        revision: 1,
        diagnosis: 'Histology not known',
        origin: 'clinical',
        subtypes: [],
        stages: ['I', 'II', 'III', 'IV'],
        risks: ['favourable', 'intermediate', 'poor'],
        readiness: { done, total },
        preparation: { state: 'draft', since: AT, by: 'Dr Vogt' },
        archived: false,
        savedAt: AT,
        savedBy: 'Dr Vogt',
      },
    ]);
  });
});
