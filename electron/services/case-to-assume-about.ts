import { findRevision } from '#db/repositories/case-repository';
import type { ParsedInputOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Issue } from '#shared/domain/issue';
import { rccPack } from '#shared/packs/rcc/pack';
import { changeIssues } from '#shared/report/what-if-patient';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';

/** Why facts cannot be assumed: no such revision, or values the facts cannot have. */
export type WhatIfRefusal =
  'case-not-found' | { readonly code: 'change-invalid'; readonly issues: readonly Issue[] };

/** The revision that facts are assumed about, once every assumed value is one its fact can have. */
export function caseToAssumeAbout(
  { db }: VaultDeps,
  { id, revision, changes }: ParsedInputOf<'whatIf.weigh'>,
): Result<CaseDocument, WhatIfRefusal> {
  const found = findRevision(db, id, revision);
  if (found === undefined) return err('case-not-found');
  const issues = changeIssues(rccPack, changes);
  if (issues.length > 0) return err({ code: 'change-invalid', issues });
  return ok(found.document);
}
