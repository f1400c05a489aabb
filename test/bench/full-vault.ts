import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createDatabase } from '#db/client';
import { type Db, inTransaction } from '#db/connection';
import { createCase } from '#db/repositories/case-repository';
import { createMeeting } from '#db/repositories/meeting-repository';
import { CaseId } from '#shared/contract/case-summary';
import { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import { addCalendarDays } from '#shared/domain/partial-date';

const [MEETINGS, ON_AN_AGENDA] = [50, 30];
const FIRST_DAY = '2026-01-06';
const AT = `${FIRST_DAY}T08:00:00.000Z`;
const SYLLABLES = ['an', 'ber', 'co', 'dal', 'el', 'fin', 'gor', 'hal', 'ist', 'mo', 'ner', 'vo'];

/** Runs `work` on an encrypted database with that many cases and a meeting in every week. */
export function onFullVault(
  size: number,
  documents: readonly CaseDocument[],
  work: (db: Db) => void,
): void {
  const folder = mkdtempSync(join(tmpdir(), 'consilium-bench-'));
  const { db, close } = createDatabase({
    file: join(folder, 'consilium.db'),
    dataKey: Buffer.alloc(32, 7),
    migrationsFolder: 'db/migrations',
    backupFolder: join(folder, 'backups'),
    at: AT,
  });
  try {
    inTransaction(db, (tx) => {
      for (let n = 0; n < size; n += 1) addCase(tx, n, documents[n % documents.length] ?? {});
      for (let n = 0; n < MEETINGS; n += 1) addMeeting(tx, n, size);
    });
    work(db);
  } finally {
    close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function addCase(db: Db, n: number, document: CaseDocument): void {
  const syllable = (step: number) => SYLLABLES[Math.floor(n / step) % SYLLABLES.length] ?? '';
  const name = { family: syllable(1) + syllable(12), given: syllable(144) + syllable(5) };
  const identifiers = [{ label: 'MRN', value: `MRN-${100_000 + n}` }];
  createCase(db, {
    id: CaseId.parse(idOf('8', n)),
    document: { ...document, patient: { ...document.patient, name, identifiers } },
    by: n % 5 === 0 ? 'Dr Vogt' : 'Dr Weber',
    at: `${addCalendarDays(FIRST_DAY, n % 300)}T08:00:00.000Z`,
  });
}

function addMeeting(db: Db, n: number, size: number): void {
  const cases = Array.from({ length: ON_AN_AGENDA }, (_, index) =>
    CaseId.parse(idOf('8', (n * ON_AN_AGENDA + index) % size)),
  );
  const on = addCalendarDays(FIRST_DAY, n * 7);
  const id = MeetingId.parse(idOf('9', n));
  createMeeting(db, { id, name: 'Kidney board', on, cases, by: 'Dr Vogt', at: AT });
}

function idOf(group: string, n: number): string {
  return `00000000-0000-4000-${group}000-${String(n).padStart(12, '0')}`;
}
