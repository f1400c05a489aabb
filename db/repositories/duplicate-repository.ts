import { and, eq, inArray } from 'drizzle-orm';

import { CaseId, type CaseSummary } from '#shared/contract/case-summary';
import type { PossibleDuplicate } from '#shared/contract/cases';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Patient } from '#shared/domain/patient';

import type { Db } from '../connection.ts';
import { identifierKeys, nameKey } from '../patient-keys.ts';
import { caseList } from '../schema/cases.ts';
import { caseIdentifiers } from '../schema/desk.ts';
import { findSummaries, type Reader } from './case-summaries.ts';

type Because = PossibleDuplicate['because'][number];

/**
 * Cases that may be of the same patient as a document: an equal number whatever its label, or
 * equal names and an equal birth date known to the day. Archived cases count; the oldest first.
 */
export function findDuplicates(
  db: Db,
  asked: { readonly document: CaseDocument; readonly except?: CaseId | undefined },
  reader: Reader,
): PossibleDuplicate[] {
  const { patient = {} } = asked.document;
  const sameIdentifier = casesWithNumber(db, patient);
  const sameName = casesWithName(db, patient);
  const because = (id: CaseId): Because[] => [
    ...(sameIdentifier.has(id) ? (['same-identifier'] as const) : []),
    ...(sameName.has(id) ? (['same-name-and-birth-date'] as const) : []),
  ];
  const ids = [...new Set([...sameIdentifier, ...sameName])].filter((id) => id !== asked.except);
  return findSummaries(db, ids, reader)
    .toSorted(byNumber)
    .map((summary) => ({ case: summary, because: because(summary.id) }));
}

function casesWithNumber(db: Db, { identifiers }: Patient): ReadonlySet<CaseId> {
  const keys = identifierKeys(identifiers);
  if (keys.length === 0) return new Set();
  const rows = db
    .selectDistinct({ id: caseIdentifiers.caseId })
    .from(caseIdentifiers)
    .where(inArray(caseIdentifiers.identifierKey, [...keys]))
    .all();
  return new Set(rows.map(({ id }) => CaseId.parse(id)));
}

function casesWithName(db: Db, { name, born }: Patient): ReadonlySet<CaseId> {
  const key = nameKey(name);
  if (key === undefined || born === undefined || !FULL_DATE.test(born)) return new Set();
  const rows = db
    .select({ id: caseList.caseId })
    .from(caseList)
    .where(and(eq(caseList.nameKey, key), eq(caseList.born, born)))
    .all();
  return new Set(rows.map(({ id }) => CaseId.parse(id)));
}

const FULL_DATE = /^\d{4}-\d{2}-\d{2}$/;

function byNumber(a: CaseSummary, b: CaseSummary): number {
  return a.number - b.number;
}
