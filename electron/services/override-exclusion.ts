import { type Db, inTransaction } from '#db/connection';
import { recordAudit } from '#db/repositories/audit-repository';
import { findLatestRevision, findRevision } from '#db/repositories/case-repository';
import { keepEvaluation } from '#db/repositories/evaluation-repository';
import { addOverrideEntry, findStandingOverrides } from '#db/repositories/override-repository';
import type { ErrorOf, OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { Evaluation, OptionView, PackStamp } from '#shared/engine/evaluation';
import { overridableExclusions } from '#shared/report/override-view';
import { err, ok, type Result } from '#shared/result';

import type { VaultDeps } from '../deps.ts';
import { weighCase } from './weigh-case.ts';

type Input = ParsedInputOf<'cases.overrideExclusion'>;
type Outcome = Result<OutputOf<'cases.overrideExclusion'>, ErrorOf<'cases.overrideExclusion'>>;

/**
 * Records that the board goes past what excludes an option, with the evaluation it saw. The
 * revision is weighed again, so that nobody overrides what does not fire or what never may be.
 */
export function overrideExclusion(deps: VaultDeps, input: Input): Outcome {
  const { db, packStamp } = deps;
  const found = findRevision(db, input.id);
  if (found === undefined) return err('case-not-found');
  if (found.revision !== input.revision) return err('revision-changed');
  const evaluation = weighCase(found.document, packStamp);
  const option = optionOf(evaluation, input.option);
  if (option === undefined || !areTheOverridable(option, input.arguments)) {
    return err('option-not-overridable');
  }
  return inTransaction(db, (tx) => {
    // Weighing took a moment: somebody may have saved meanwhile.
    if (findLatestRevision(tx, input.id) !== input.revision) return err('revision-changed');
    if (stands(tx, input, packStamp)) return err('already-overridden');
    return ok({ override: record({ ...deps, db: tx }, input, { evaluation, option }) });
  });
}

function optionOf(evaluation: Evaluation, id: string): OptionView | undefined {
  return evaluation.slots.flatMap((slot) => slot.options).find((option) => option.id === id);
}

function areTheOverridable(option: OptionView, ids: readonly string[]): boolean {
  const overridable = overridableExclusions(option);
  return (
    overridable.length > 0 &&
    overridable.length === ids.length &&
    overridable.every((id) => ids.includes(id))
  );
}

/** The very same override stands: a second press, or a second desk. */
function stands(db: Db, { id, revision, option }: Input, { sha256 }: PackStamp): boolean {
  return findStandingOverrides(db, id).some(
    (override) =>
      override.option === option &&
      override.revision === revision &&
      override.pack.sha256 === sha256,
  );
}

type Weighed = { readonly evaluation: Evaluation; readonly option: OptionView };

function record(deps: VaultDeps, input: Input, { evaluation, option }: Weighed): number {
  const { db, user, now, appVersion, packStamp } = deps;
  const { id, revision, reason, by } = input;
  const at = now();
  const result = JSON.stringify(evaluation);
  const audited = { at, by: user, caseId: id, revision, packSha256: packStamp.sha256 };
  if (keepEvaluation(db, { id, revision, pack: packStamp, result, appVersion, by: user, at })) {
    recordAudit(db, { ...audited, event: 'case-evaluated' });
  }
  const { id: packId, version, sha256 } = packStamp;
  const overrideId = addOverrideEntry(db, {
    caseId: id,
    option: option.id,
    name: option.name,
    arguments: [...overridableExclusions(option)],
    reason,
    by,
    revision,
    pack: { id: packId, version, sha256 },
    at,
    recordedBy: user,
  });
  recordAudit(db, { ...audited, event: 'exclusion-overridden', overrideId });
  return overrideId;
}
