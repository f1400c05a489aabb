import { createHash } from 'node:crypto';

import { and, asc, desc, eq } from 'drizzle-orm';
import { z } from 'zod';

import type { CaseId } from '#shared/contract/case-summary';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import type { Evaluation, PackStamp } from '#shared/engine/evaluation';

import type { Db } from '../connection.ts';
import { evaluations } from '../schema/evaluations.ts';
import { StoredResult } from '../stored-evaluation.ts';

export type EvaluationRecord = {
  readonly id: CaseId;
  readonly revision: number;
  readonly pack: PackStamp;
  /** The evaluation as JSON, the same text for the same evaluation. */
  readonly result: string;
  readonly appVersion: string;
  readonly by: string;
  readonly at: string;
};

/** What names a result beside its pack: SHA-256 of its JSON. */
export function resultHash(result: string): string {
  return createHash('sha256').update(result).digest('hex');
}

/** Keeps what a revision weighed to; the same result is kept once. True when it was new. */
export function keepEvaluation(db: Db, record: EvaluationRecord): boolean {
  const { changes } = db
    .insert(evaluations)
    .values({
      caseId: record.id,
      revision: record.revision,
      packId: record.pack.id,
      packVersion: record.pack.version,
      packSha256: record.pack.sha256,
      result: record.result,
      resultSha256: resultHash(record.result),
      appVersion: record.appVersion,
      evaluatedAt: record.at,
      evaluatedBy: record.by,
    })
    .onConflictDoNothing()
    .run();
  return changes === 1;
}

const StoredEvaluation = z
  .strictObject({
    packSha256: z.string(),
    appVersion: z.string(),
    evaluatedAt: z.iso.datetime(),
    evaluatedBy: z.string(),
    result: StoredResult,
  })
  .transform(({ result, ...record }) => ({ ...record, ...result }));

/** What one revision weighs to, as kept by this version of app and pack; nothing if never kept. */
export function findEvaluation(
  db: Db,
  asked: {
    readonly id: CaseId;
    readonly revision: number;
    readonly packSha256: string;
    readonly appVersion: string;
  },
): Evaluation | undefined {
  const row = db
    .select({ result: evaluations.result })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.caseId, asked.id),
        eq(evaluations.revision, asked.revision),
        eq(evaluations.packSha256, asked.packSha256),
        eq(evaluations.appVersion, asked.appVersion),
      ),
    )
    .orderBy(desc(evaluations.id))
    .limit(1)
    .get();
  const stored = row === undefined ? undefined : StoredResult.parse(row.result);
  return stored?.notComputed.length === 0 ? stored.result : undefined;
}

/** The evaluation a decision was recorded with. */
export function findShownEvaluation(
  db: Db,
  {
    caseId,
    revision,
    pack,
    evaluationSha256,
  }: Pick<RecordedDecision, 'caseId' | 'revision' | 'pack' | 'evaluationSha256'>,
): Evaluation | undefined {
  const row = db
    .select({ result: evaluations.result })
    .from(evaluations)
    .where(
      and(
        eq(evaluations.caseId, caseId),
        eq(evaluations.revision, revision),
        eq(evaluations.packSha256, pack.sha256),
        eq(evaluations.resultSha256, evaluationSha256),
      ),
    )
    .get();
  return row === undefined ? undefined : StoredResult.parse(row.result).result;
}

/** What was shown of one revision, oldest first: as it was then, whatever the pack says now. */
export function listEvaluations(
  db: Db,
  id: CaseId,
  revision: number,
): readonly z.infer<typeof StoredEvaluation>[] {
  return z.array(StoredEvaluation).parse(
    db
      .select({
        packSha256: evaluations.packSha256,
        appVersion: evaluations.appVersion,
        evaluatedAt: evaluations.evaluatedAt,
        evaluatedBy: evaluations.evaluatedBy,
        result: evaluations.result,
      })
      .from(evaluations)
      .where(and(eq(evaluations.caseId, id), eq(evaluations.revision, revision)))
      .orderBy(asc(evaluations.id))
      .all(),
  );
}
