import type { CaseDocument } from '../../../domain/case-document.ts';
import { formatDate } from '../../../domain/format-date.ts';
import { earliestDay, latestDay, type PartialDate } from '../../../domain/partial-date.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { addMonths, monthsBetween } from './months-between.ts';

type Interval = { readonly min: number; readonly max: number; readonly basis: string };

/** Metastases found up to this many months after the diagnosis are synchronous. */
const SYNCHRONOUS_WITHIN_MONTHS = 3;

/**
 * Months from nephrectomy to metastasis: 0 for synchronous disease, else by the dates, as an
 * interval where they are partial. Two resected primaries give the interval over both.
 */
export function diseaseFreeMonths(document: CaseDocument): Interval | undefined {
  const synchronous = isSynchronous(document);
  if (synchronous === true) return { min: 0, max: 0, basis: 'Synchronous metastases' };
  const since = document.disease?.metastaticSince;
  const primaries = document.primaries ?? [];
  const operations = primaries.flatMap(({ resectedOn }) => resectedOn ?? []);
  if (since === undefined || operations.length === 0 || operations.length < primaries.length) {
    return undefined;
  }
  const months = operations.map((operation) => monthsFrom(operation, since));
  const min = Math.min(...months.map((one) => one.min));
  const mayBeSynchronous = synchronous === undefined && min <= SYNCHRONOUS_WITHIN_MONTHS;
  return {
    min: mayBeSynchronous ? 0 : min,
    max: Math.max(...months.map((one) => one.max)),
    basis: `Nephrectomy ${operations.map(formatDate).join(' and ')}, metastatic since ${formatDate(since)}`,
  };
}

function monthsFrom(operation: PartialDate, since: PartialDate): { min: number; max: number } {
  return {
    min: Math.max(0, monthsBetween(latestDay(operation), earliestDay(since))),
    max: Math.max(0, monthsBetween(earliestDay(operation), latestDay(since))),
  };
}

function isSynchronous({ disease }: CaseDocument): boolean | undefined {
  const timing = knownValue(disease?.timing);
  if (timing !== undefined) return timing === 'synchronous';
  return isSynchronousByDates(disease ?? {});
}

/**
 * Whether the metastases were found within 3 months of the diagnosis, on every day the dates
 * could be; undefined where they leave it open.
 */
export function isSynchronousByDates({
  diagnosedOn,
  metastaticSince,
}: NonNullable<CaseDocument['disease']>): boolean | undefined {
  if (diagnosedOn === undefined || metastaticSince === undefined) return undefined;
  const latestForAll = addMonths(earliestDay(diagnosedOn), SYNCHRONOUS_WITHIN_MONTHS);
  const latestForAny = addMonths(latestDay(diagnosedOn), SYNCHRONOUS_WITHIN_MONTHS);
  if (latestDay(metastaticSince) <= latestForAll) return true;
  return earliestDay(metastaticSince) > latestForAny ? false : undefined;
}
