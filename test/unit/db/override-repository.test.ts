import { describe, expect, it } from 'vitest';

import { listAudit, recordAudit } from '#db/repositories/audit-repository';
import { createCase } from '#db/repositories/case-repository';
import {
  addOverrideEntry,
  findStandingOverrides,
  listOverrideEntries,
  type NewOverrideEntry,
} from '#db/repositories/override-repository';

import { AT, caseId, rawDatabase, temporaryDatabase } from './temporary-database.ts';

const OVERRIDE: NewOverrideEntry = {
  caseId: caseId(1),
  option: 'surg_upfront_cn',
  name: 'Upfront cytoreductive nephrectomy',
  arguments: ['surg_upfront_cn#7', 'surg_upfront_cn#8'],
  reason: 'One site, slow growth, and the patient asks for it.',
  by: { name: 'Dr A. Vogt', role: 'Urology' },
  revision: 1,
  pack: { id: 'rcc', version: '0.1.0', sha256: 'ab'.repeat(32) },
  at: AT,
  recordedBy: 'Coordinator',
};

const WITHDRAWAL: NewOverrideEntry = {
  ...OVERRIDE,
  withdraws: 1,
  reason: 'New brain metastases.',
  by: { name: 'Dr B. Okafor', role: 'Oncology' },
};

function databaseWithCases() {
  const database = temporaryDatabase();
  for (const n of [1, 2]) {
    createCase(database.db, { id: caseId(n), document: {}, by: 'A', at: AT });
  }
  return database;
}

describe('overrides of exclusions', () => {
  it('[STO-025] are read back as they were recorded, with who, role, reason, revision and pack', () => {
    const { db } = databaseWithCases();
    expect(addOverrideEntry(db, OVERRIDE)).toBe(1);
    const { caseId: _caseId, ...recorded } = OVERRIDE;
    expect(findStandingOverrides(db, caseId(1))).toEqual([{ ...recorded, id: 1 }]);
    expect(findStandingOverrides(db, caseId(2))).toEqual([]);
  });

  it('[STO-026] stand until they are withdrawn, and both acts stay on record', () => {
    const { db } = databaseWithCases();
    addOverrideEntry(db, OVERRIDE);
    expect(addOverrideEntry(db, WITHDRAWAL)).toBe(2);
    expect(findStandingOverrides(db, caseId(1))).toEqual([]);
    expect(
      listOverrideEntries(db, caseId(1)).map(({ id, kind, withdraws, reason }) => [
        id,
        kind,
        withdraws,
        reason,
      ]),
    ).toEqual([
      [1, 'override', undefined, OVERRIDE.reason],
      [2, 'withdrawal', 1, WITHDRAWAL.reason],
    ]);
  });

  it('[STO-026] give way to a newer override of the same option, which alone can be withdrawn', () => {
    const { db } = databaseWithCases();
    addOverrideEntry(db, OVERRIDE);
    addOverrideEntry(db, { ...OVERRIDE, option: 'other', name: 'Other' });
    addOverrideEntry(db, { ...OVERRIDE, reason: 'Again, for the new finding.' });
    expect(findStandingOverrides(db, caseId(1)).map(({ id }) => id)).toEqual([2, 3]);
    expect(() => addOverrideEntry(db, WITHDRAWAL)).toThrow('standing');
    addOverrideEntry(db, { ...WITHDRAWAL, withdraws: 3 });
    expect(findStandingOverrides(db, caseId(1)).map(({ id }) => id)).toEqual([2]);
  });

  it.each([
    ['nothing', WITHDRAWAL],
    ['another case', { ...WITHDRAWAL, caseId: caseId(2) }],
    ['another option', { ...WITHDRAWAL, option: 'other' }],
  ])('[STO-026] cannot be withdrawn by an entry on %s', (about, entry) => {
    const { db } = databaseWithCases();
    if (about !== 'nothing') addOverrideEntry(db, OVERRIDE);
    expect(() => addOverrideEntry(db, entry)).toThrow('standing');
  });

  it('[STO-026] cannot be withdrawn twice', () => {
    const { db } = databaseWithCases();
    addOverrideEntry(db, OVERRIDE);
    addOverrideEntry(db, WITHDRAWAL);
    expect(() => addOverrideEntry(db, WITHDRAWAL)).toThrow('standing');
    expect(() => addOverrideEntry(db, { ...WITHDRAWAL, withdraws: 2 })).toThrow('standing');
  });

  it.each([
    ['reason', { reason: ' ' }],
    ['name', { by: { name: ' ', role: 'Urology' } }],
    ['role', { by: { name: 'Dr A. Vogt', role: '' } }],
    ['exclusion', { arguments: [] }],
    ['revision of the case', { revision: 2 }],
  ])('[STO-025] are refused by the database without a %s', (_what, change) => {
    const { db } = databaseWithCases();
    expect(() => addOverrideEntry(db, { ...OVERRIDE, ...change })).toThrow('constraint failed');
  });

  it('[STO-010] cannot be changed, deleted or replaced', () => {
    const { db, location } = databaseWithCases();
    addOverrideEntry(db, OVERRIDE);
    const sqlite = rawDatabase(location.file);
    for (const statement of [
      `UPDATE exclusion_overrides SET reason = 'Other'`,
      'DELETE FROM exclusion_overrides',
      'INSERT OR REPLACE INTO exclusion_overrides SELECT * FROM exclusion_overrides',
    ]) {
      expect(() => sqlite.exec(statement), statement).toThrow('append-only');
    }
    expect(findStandingOverrides(db, caseId(1))).toHaveLength(1);
  });

  it('[STO-027] are pointed at by the audit log, which holds no reason and no name', () => {
    const { db } = databaseWithCases();
    const overrideId = addOverrideEntry(db, OVERRIDE);
    const entry = { at: AT, by: 'A', event: 'exclusion-overridden' as const, overrideId };
    recordAudit(db, entry);
    expect(listAudit(db)).toEqual([entry]);
    expect(() => recordAudit(db, { ...entry, overrideId: 7 })).toThrow('FOREIGN KEY');
  });
});
