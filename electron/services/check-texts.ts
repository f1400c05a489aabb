import { inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findRevision } from '#db/repositories/case-repository';
import { addTextChecks } from '#db/repositories/checked-text-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { freeTextsOf } from '#shared/report/deidentify-document';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { identifyingInCase } from './identifying-in-case.ts';
import { textHash } from './text-hash.ts';

/**
 * Records that a person read texts of the latest revision and found nothing identifying in them,
 * or takes that back. All or none; what plainly identifies can never count as checked.
 */
export function checkTexts(
  { db, user, now }: VaultDeps,
  { id, hashes, as }: ParsedInputOf<'privacy.check'>,
): Result<OutputOf<'privacy.check'>, ErrorOf<'privacy.check'>> {
  return inTransaction(db, (tx) => {
    const found = findRevision(tx, id);
    if (found === undefined) return err('case-not-found');
    const texts = new Map(freeTextsOf(found.document).map((text) => [textHash(text.text), text]));
    const asked = hashes.map((hash) => texts.get(hash));
    if (asked.some((text) => text === undefined)) return err('text-not-found');
    const identifying = identifyingInCase(tx, id);
    const identifies = asked.some(
      (text) => text?.kind === 'text' && identifying(text.text).length > 0,
    );
    if (as === 'checked' && identifies) return err('text-identifies');
    const at = now();
    addTextChecks(tx, { caseId: id, hashes, as, at, by: user });
    const event = as === 'checked' ? 'texts-checked' : 'texts-unchecked';
    recordAudit(tx, { at, by: user, event, caseId: id, revision: found.revision });
    return ok({});
  });
}
