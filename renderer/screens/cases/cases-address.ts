import { z } from 'zod';

import { type CaseFilters, CaseSort, CaseView } from '#shared/contract/case-list';
import type { ParsedInputOf } from '#shared/contract/contract';
import { MeetingId } from '#shared/contract/meeting-summary';
import { PreparationState } from '#shared/domain/preparation';

/** The router reads `q=4102` as a number; it is a search all the same. */
const Query = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);

function values<Value extends z.ZodType>(value: Value) {
  return z.array(value).max(200).optional().catch(undefined);
}

/** What of the list stands in the address, so that back and reload keep it; broken parts are left out. */
export const CasesAddress = z.object({
  view: CaseView.optional().catch(undefined),
  q: Query,
  sort: CaseSort.shape.by.optional().catch(undefined),
  direction: CaseSort.shape.direction.optional().catch(undefined),
  preparation: values(PreparationState),
  subtypes: values(z.string().max(100)),
  stages: values(z.string().max(10)),
  risks: values(z.enum(['favourable', 'intermediate', 'poor'])),
  readiness: values(z.enum(['complete', 'incomplete'])),
  meetings: values(MeetingId),
});
export type CasesAddress = z.infer<typeof CasesAddress>;

export type FilterName = keyof CaseFilters;

export const FILTER_NAMES: readonly FilterName[] = [
  'preparation',
  'subtypes',
  'stages',
  'risks',
  'readiness',
  'meetings',
];

/** Everything about the list but which page of it. */
export type ListQuestion = Omit<ParsedInputOf<'cases.list'>, 'offset' | 'limit' | 'identifiers'>;

const FIRST_DIRECTION: Readonly<Record<CaseSort['by'], CaseSort['direction']>> = {
  name: 'ascending',
  born: 'ascending',
  number: 'ascending',
  diagnosis: 'ascending',
  question: 'ascending',
  preparation: 'ascending',
  meeting: 'ascending',
  readiness: 'ascending',
  saved: 'descending',
};

export function viewOf({ view = 'all' }: CasesAddress): CaseView {
  return view;
}

export function sortOf({ sort = 'saved', direction }: CasesAddress): CaseSort {
  return { by: sort, direction: direction ?? FIRST_DIRECTION[sort] };
}

/** What the host is asked for an address. */
export function questionOf(address: CasesAddress): ListQuestion {
  const { preparation = [], subtypes = [], stages = [] } = address;
  const { risks = [], readiness = [], meetings = [] } = address;
  return {
    query: (address.q ?? '').trim().slice(0, 200),
    view: viewOf(address),
    filters: { preparation, subtypes, stages, risks, readiness, meetings },
    sort: sortOf(address),
  };
}

/** The next sorting when the heading of a column is pressed: there, then the other way round. */
export function sortedBy(address: CasesAddress, by: CaseSort['by']): CasesAddress {
  const now = sortOf(address);
  if (now.by !== by) return { ...address, sort: by, direction: undefined };
  const direction = now.direction === 'ascending' ? 'descending' : 'ascending';
  return { ...address, sort: by, direction };
}

/** The address with a filter value put in, or taken out when it was in. */
export function toggledFilter(
  address: CasesAddress,
  { filter, value }: { readonly filter: FilterName; readonly value: string },
): CasesAddress {
  const now: readonly string[] = address[filter] ?? [];
  const next = now.includes(value) ? now.filter((other) => other !== value) : [...now, value];
  // Read back through the schema: a value that is none of the filter's own falls away.
  return CasesAddress.parse({ ...address, [filter]: next.length === 0 ? undefined : next });
}

/** The address without one filter, whatever was picked in it. */
export function withoutFilter(address: CasesAddress, filter: FilterName): CasesAddress {
  return { ...address, [filter]: undefined };
}

/** The address without any filter; view, search and sorting stay. */
export function withoutFilters({ view, q, sort, direction }: CasesAddress): CasesAddress {
  return { view, q, sort, direction };
}

export function countFilters(address: CasesAddress): number {
  return FILTER_NAMES.reduce((sum, name) => sum + (address[name]?.length ?? 0), 0);
}
