import { writeSync } from 'node:fs';

import { openDatabase } from '#db/client';
import { inTransaction } from '#db/connection';
import { appendRevision } from '#db/repositories/case-repository';
import { CaseId } from '#shared/contract/case-summary';

/** A process that is killed between writing a revision and committing it. */
const [file = '', key = '', folder = ''] = process.argv.slice(2);
const opened = openDatabase({
  file,
  dataKey: Buffer.from(key, 'hex'),
  migrationsFolder: 'db/migrations',
  backupFolder: folder,
  at: '2026-11-02T09:30:00.000Z',
});
if (!opened.ok) throw new Error(opened.error);
inTransaction(opened.value.db, (tx) => {
  // Enough text that SQLite spills pages into the WAL before the commit.
  const note = 'half-written '.repeat(300);
  const labels = Array.from({ length: 4000 }, () => ({ name: note }));
  appendRevision(tx, {
    id: CaseId.parse('00000000-0000-4000-8000-000000000001'),
    base: 1,
    document: { patient: { name: { family: 'Half' } }, health: { comorbidities: labels } },
    by: 'A',
    at: '2026-11-03T10:00:00.000Z',
  });
  writeSync(1, 'written, not committed\n');
  process.kill(process.pid, 'SIGKILL');
});
