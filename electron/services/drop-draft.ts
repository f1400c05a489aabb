import { dropDraft as forgetDraft } from '#db/repositories/draft-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Gives up a draft of the person asking. */
export function dropDraft(
  { db, user }: VaultDeps,
  { key }: ParsedInputOf<'drafts.drop'>,
): Result<OutputOf<'drafts.drop'>, never> {
  forgetDraft(db, user, key);
  return ok({});
}
