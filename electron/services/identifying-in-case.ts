import type { Db } from '#db/connection';
import { listIdentities } from '#db/repositories/case-repository';
import type { CaseId } from '#shared/contract/case-summary';
import { plainlyIdentifies } from '#shared/report/deidentify-identity';

/** What in a text plainly identifies the patient, under the name and numbers of any revision. */
export function identifyingInCase(
  db: Db,
  id: CaseId,
): (text: string) => ReturnType<typeof plainlyIdentifies> {
  const identities = listIdentities(db, id);
  return (text) => [...new Set(identities.flatMap((patient) => plainlyIdentifies(text, patient)))];
}
