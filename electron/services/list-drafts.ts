import { type KeptDraft, listDraftsOf } from '#db/repositories/draft-repository';
import type { DraftSummary } from '#shared/contract/drafts';
import { PatientName } from '#shared/domain/patient';
import { ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** The drafts of the person asking, the last kept first. */
export function listDrafts({ db, user }: VaultDeps): Result<DraftSummary[], never> {
  return ok(
    listDraftsOf(db, user).map((kept) => {
      const { draft: _draft, ...summary } = kept;
      const name = nameIn(kept);
      return { ...summary, ...(name === undefined ? {} : { name }) };
    }),
  );
}

/** A draft may hold anything: a name is only what reads as one. */
function nameIn({ draft }: KeptDraft): string | undefined {
  const parsed = PatientName.safeParse(valueAt(valueAt(draft, 'patient'), 'name'));
  if (!parsed.success) return undefined;
  const { family, given } = parsed.data;
  return [family.toUpperCase(), given].filter((part) => part !== undefined).join(', ');
}

function valueAt(holder: unknown, key: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}
