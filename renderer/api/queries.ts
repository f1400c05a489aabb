import { queryOptions } from '@tanstack/react-query';

import type { InputOf } from '#shared/contract/contract';

import { callHost } from './client.ts';

/** How often the screen asks whether the host has locked itself meanwhile. */
const STATUS_EVERY_MS = 15_000;

export const vaultStatusQuery = queryOptions({
  queryKey: ['vault-status'],
  queryFn: () => callHost('vault.status', {}),
  refetchInterval: STATUS_EVERY_MS,
  refetchIntervalInBackground: true,
});

export const appInfoQuery = queryOptions({
  queryKey: ['app-info'],
  queryFn: () => callHost('app.info', {}),
});

/** All pages and searches of the case list; to be invalidated after a save. */
export const CASE_LIST_KEY = ['case-list'] as const;

export function caseListQuery(input: InputOf<'cases.list'>) {
  return queryOptions({
    queryKey: [...CASE_LIST_KEY, input],
    queryFn: () => callHost('cases.list', input),
    refetchOnMount: 'always',
  });
}

/** The latest revision of a case, always asked anew: nobody edits what is out of date. */
export function latestCaseQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id, 'latest'],
    queryFn: () => callHost('cases.get', { id }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** The revision that somebody else saved; apart from the one the editor was opened with. */
export function overtakingCaseQuery(id: string) {
  return queryOptions({ ...latestCaseQuery(id), queryKey: ['case', id, 'overtaking'] });
}
