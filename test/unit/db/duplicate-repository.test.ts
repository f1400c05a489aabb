import { describe, expect, it } from 'vitest';

import type { Db } from '#db/connection';
import { appendRevision, createCase } from '#db/repositories/case-repository';
import { findDuplicates } from '#db/repositories/duplicate-repository';
import { addStep } from '#db/repositories/step-repository';
import type { CaseDocument } from '#shared/domain/case-document';

import { AT, caseId, READER, temporaryDatabase } from './temporary-database.ts';

const VOGEL: CaseDocument = {
  patient: {
    name: { family: 'Vögel-Łukasz', given: 'Maria Anna' },
    born: '1961-03-14',
    identifiers: [
      { label: 'MRN', value: 'ab 12-34' },
      { label: 'Insurance', value: '77' },
    ],
  },
};

const numbered = (value: string): CaseDocument => ({
  patient: { identifiers: [{ label: 'Elsewhere', value }] },
});

const named = (family: string, given: string, born: string): CaseDocument => ({
  patient: { name: { family, given }, born },
});

function withVogel(): Db {
  const { db } = temporaryDatabase();
  createCase(db, { id: caseId(1), document: VOGEL, by: 'A', at: AT });
  return db;
}

const reasons = (db: Db, document: CaseDocument) =>
  findDuplicates(db, { document }, READER).map(({ because }) => because);

describe('possible duplicates', () => {
  it('[STO-038] are cases with an equal number, whatever label, case, spaces or hyphens', () => {
    const db = withVogel();
    for (const value of ['AB1234', 'ab-1234', ' a.b.1.2.3.4 ']) {
      expect([value, reasons(db, numbered(value))]).toEqual([value, [['same-identifier']]]);
    }
    for (const value of ['AB12345', '77', 'AB123']) {
      expect([value, reasons(db, numbered(value))]).toEqual([value, []]);
    }
  });

  it('[STO-038] are cases with equal names and an equal birth date known to the day', () => {
    const db = withVogel();
    const because = [['same-name-and-birth-date']];
    expect(reasons(db, named('VOGEL LUKASZ', 'maria anna', '1961-03-14'))).toEqual(because);
    expect(reasons(db, named('Vögel-Łukasz', 'Maria', '1961-03-14'))).toEqual([]);
    expect(reasons(db, named('Vögel-Łukasz', 'Maria Anna', '1961-03-15'))).toEqual([]);
    expect(reasons(db, named('Vögel-Łukasz', 'Maria Anna', '1961-03'))).toEqual([]);
    expect(reasons(db, { patient: { born: '1961-03-14' } })).toEqual([]);
    expect(reasons(db, VOGEL)).toEqual([['same-identifier', 'same-name-and-birth-date']]);
  });

  it('[STO-038] leave out the case itself, and say of an archived one that it is', () => {
    const db = withVogel();
    addStep(db, {
      id: caseId(1),
      act: { kind: 'archived', reason: 'Moved away' },
      by: 'A',
      at: AT,
    });
    const [found] = findDuplicates(db, { document: VOGEL }, READER);
    expect(found?.case).toMatchObject({ id: caseId(1), archived: true });
    expect(findDuplicates(db, { document: VOGEL, except: caseId(1) }, READER)).toEqual([]);
  });

  it('[STO-038] look at the latest revision only', () => {
    const db = withVogel();
    appendRevision(db, { id: caseId(1), base: 1, document: {}, by: 'A', at: AT });
    expect(reasons(db, VOGEL)).toEqual([]);
  });
});
