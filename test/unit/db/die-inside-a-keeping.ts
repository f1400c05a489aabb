import { writeSync } from 'node:fs';

import { createDatabase } from '#db/client';
import { inTransaction } from '#db/connection';
import { keepDraft } from '#db/repositories/draft-repository';

/** A process that keeps a draft, then is killed between writing the next one and committing it. */
const [file = '', key = '', folder = ''] = process.argv.slice(2);
const { db } = createDatabase({
  file,
  dataKey: Buffer.from(key, 'hex'),
  migrationsFolder: 'db/migrations',
  backupFolder: folder,
  at: '2026-11-02T09:30:00.000Z',
});
const about = {
  key: '00000000-0000-4000-8000-00000000000a',
  by: 'A',
  caseId: undefined,
  base: undefined,
  at: '2026-11-03T10:00:00.000Z',
};
keepDraft(db, { ...about, draft: { referral: { question: 'the former words' } } });
inTransaction(db, (tx) => {
  // Enough text that SQLite spills pages into the WAL before the commit.
  keepDraft(tx, { ...about, draft: { referral: { reason: 'half-written '.repeat(900_000) } } });
  writeSync(1, 'kept once, second not committed\n');
  process.kill(process.pid, 'SIGKILL');
});
