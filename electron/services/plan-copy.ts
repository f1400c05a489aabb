import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';
import { caseEdits } from '#shared/packs/rcc/case-edits';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';
import { rccPack } from '#shared/packs/rcc/pack';
import { copyPlan } from '#shared/report/what-if-copy';
import type { AssumedChange } from '#shared/report/what-if-model';
import { ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { caseToAssumeAbout, type WhatIfRefusal } from './case-to-assume-about.ts';
import { hiddenCase } from './hidden-case.ts';

/** What to write into the case so that it says what is assumed; writes nothing itself. */
export function planCopy(
  deps: VaultDeps,
  input: ParsedInputOf<'whatIf.edits'>,
): Result<OutputOf<'whatIf.edits'>, WhatIfRefusal> {
  const document = caseToAssumeAbout(deps, input);
  if (!document.ok) return document;
  const shown = planFor(document.value, input.changes);
  if (input.identifiers === 'shown') return ok(shown);
  const hidden = hiddenCase(deps, input.id, document.value);
  const { entries, ...rest } = hidden.inWords(shown);
  const withheld = planFor(hidden.document, input.changes).entries;
  return ok({
    ...rest,
    entries: entries.map((entry, index) => ({
      ...entry,
      dropped: (shown.entries[index]?.dropped ?? []).map((said, part) =>
        hidden.wording(said, withheld[index]?.dropped[part]),
      ),
    })),
  });
}

function planFor(
  document: CaseDocument,
  changes: readonly AssumedChange[],
): OutputOf<'whatIf.edits'> {
  return copyPlan(rccPack, changes, {
    document,
    before: deriveFacts(document),
    ...caseEdits(document, changes),
  });
}
