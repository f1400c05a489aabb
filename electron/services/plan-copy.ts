import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import { caseEdits } from '#shared/packs/rcc/case-edits';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';
import { rccPack } from '#shared/packs/rcc/pack';
import { copyPlan } from '#shared/report/what-if-copy';
import { ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { caseToAssumeAbout, type WhatIfRefusal } from './case-to-assume-about.ts';

/** What to write into the case so that it says what is assumed; writes nothing itself. */
export function planCopy(
  deps: VaultDeps,
  input: ParsedInputOf<'whatIf.edits'>,
): Result<OutputOf<'whatIf.edits'>, WhatIfRefusal> {
  const document = caseToAssumeAbout(deps, input);
  if (!document.ok) return document;
  const { changes } = input;
  return ok(
    copyPlan(rccPack, changes, {
      document: document.value,
      before: deriveFacts(document.value),
      ...caseEdits(document.value, changes),
    }),
  );
}
