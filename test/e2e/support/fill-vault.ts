import { inTransaction } from '#db/connection';
import { appDeps } from '#electron/app-deps';
import { createCase } from '#electron/services/create-case';
import { createVault } from '#electron/services/create-vault';
import { createSessionHolder } from '#electron/session-holder';
import type { CaseDocument } from '#shared/domain/case-document';

/** A process that makes a vault with very many cases, each through the service that adds cases. */
const [dataDirectory = '', user = '', passphrase = '', count = '0'] = process.argv.slice(2);

const session = createSessionHolder(() => undefined);
const deps = appDeps({ dataDirectory, host: 'loopback', appVersion: 'test' }, session);
const created = await createVault(deps, { user, passphrase });
const open = session.current();
if (!created.ok || open === undefined) throw new Error('the vault could not be created');
inTransaction(open.database.db, (db) => {
  for (let number = 1; number <= Number(count); number += 1) {
    createCase(
      { ...deps, db, user: open.user },
      { document: documentOf(number), onDuplicate: 'add' },
    );
  }
});
session.shutDown();

/** Names that sort as they are numbered, questions of very different lengths. */
function documentOf(number: number): CaseDocument {
  const question = 'Which therapy comes first, and who has to see the patient before? ';
  return {
    patient: {
      name: { family: `Number-${String(number).padStart(5, '0')}`, given: 'Test' },
    },
    disease: { setting: { value: number % 2 === 0 ? 'metastatic' : 'localised' } },
    referral: { question: question.repeat(1 + (number % 4)) },
  };
}
