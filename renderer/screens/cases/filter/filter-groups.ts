import type { CaseListPage } from '#shared/contract/case-list';
import { PreparationState } from '#shared/domain/preparation';
import { HISTOLOGY_TEXT } from '#shared/domain/histology-text';
import { RISK_GROUP_TEXT } from '#shared/domain/risk-group-text';

import { TEXT } from '../../../text/text.ts';
import { type CasesAddress, FILTER_NAMES, type FilterName } from '../cases-address.ts';

export type FilterValue = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
};

export type FilterGroup = { readonly name: FilterName; readonly values: readonly FilterValue[] };

/** A value in force, as a chip that takes it away. */
export type FilterChip = {
  readonly filter: FilterName;
  readonly value: string;
  readonly label: string;
};

type Facets = CaseListPage['facets'];

/** Values in the order people think of them; all other filters keep the order of the host. */
const ORDER: Partial<Readonly<Record<FilterName, readonly string[]>>> = {
  preparation: PreparationState.options,
  stages: ['I', 'II', 'III', 'IV'],
  risks: ['favourable', 'intermediate', 'poor'],
  readiness: ['complete', 'incomplete'],
};

/** The filters that have values in this view, and those in force even if nothing has them. */
export function filterGroups(facets: Facets, address: CasesAddress): readonly FilterGroup[] {
  return FILTER_NAMES.map((name) => ({ name, values: valuesOf(name, facets, address) })).filter(
    ({ values }) => values.length > 0,
  );
}

/** Every value in force. */
export function filterChips(
  facets: Facets | undefined,
  address: CasesAddress,
): readonly FilterChip[] {
  return FILTER_NAMES.flatMap((filter) =>
    (address[filter] ?? []).map((value) => ({
      filter,
      value,
      label: filterLabel(filter, value, facets),
    })),
  );
}

/** A value of a filter in words. */
export function filterLabel(filter: FilterName, value: string, facets: Facets | undefined): string {
  const { filters, list } = TEXT.cases;
  const words: Readonly<Record<FilterName, Readonly<Record<string, string>>>> = {
    preparation: list.states,
    subtypes: HISTOLOGY_TEXT,
    stages: {},
    risks: RISK_GROUP_TEXT,
    readiness: filters.readiness,
    meetings: {
      [value]:
        facets?.meetings.find((meeting) => meeting.value === value)?.label ?? filters.otherMeeting,
    },
  };
  return words[filter][value] ?? value;
}

function valuesOf(name: FilterName, facets: Facets, address: CasesAddress): readonly FilterValue[] {
  const chosen: readonly string[] = address[name] ?? [];
  const counted = facets[name].map(({ value, count }) => ({ value, count }));
  const gone = chosen
    .filter((value) => counted.every((other) => other.value !== value))
    .map((value) => ({ value, count: 0 }));
  return inOrder([...counted, ...gone], ORDER[name]).map(({ value, count }) => ({
    value,
    count,
    label: filterLabel(name, value, facets),
    isOn: chosen.includes(value),
  }));
}

function inOrder<Entry extends { readonly value: string }>(
  entries: readonly Entry[],
  order: readonly string[] | undefined,
): readonly Entry[] {
  if (order === undefined) return entries;
  const place = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length);
  return entries.toSorted((one, other) => place(one.value) - place(other.value));
}
