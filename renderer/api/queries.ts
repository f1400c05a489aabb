import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import type { InputOf } from '#shared/contract/contract';
import type { TouchSubject } from '#shared/report/knowledge-touch-model';

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
  // Asked anew each time: the day of the pack's review may have passed meanwhile.
  staleTime: 0,
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

/** Every meeting; asked anew on every visit. */
export const meetingsQuery = queryOptions({
  queryKey: ['meetings'],
  queryFn: () => callHost('meetings.list', {}),
  refetchOnMount: 'always',
});

/** What the person who asks has in an editor and has not saved. */
export const draftsQuery = queryOptions({
  queryKey: ['drafts'],
  queryFn: () => callHost('drafts.list', {}),
  refetchOnMount: 'always',
});

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

/** How often an open case asks whether it has moved on, in ms. */
const STANDING_EVERY_MS = 15_000;

/** Latest revision, lock and archive of a case, asked again while it is open. */
export function standingQuery(id: string) {
  return queryOptions({
    queryKey: ['case', id, 'standing'],
    queryFn: () => callHost('cases.standing', { id }),
    refetchInterval: STANDING_EVERY_MS,
    refetchOnWindowFocus: 'always',
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** The knowledge pack; asked anew on every visit, because the day of its review may have passed. */
export const knowledgeQuery = queryOptions({
  queryKey: ['knowledge'],
  queryFn: () => callHost('knowledge.get', {}),
  refetchOnMount: 'always',
});

/** Which cases something of the pack touches, page by page; forgotten as soon as it is not shown. */
export function touchesQuery(subject: TouchSubject) {
  return infiniteQueryOptions({
    queryKey: ['knowledge-touches', subject.kind, subject.id],
    queryFn: ({ pageParam }) => callHost('knowledge.touches', { ...subject, page: pageParam }),
    initialPageParam: 1,
    getNextPageParam: (last, pages) => {
      if (!last.ok || last.value.looked === 0) return undefined;
      const looked = pages.reduce((sum, page) => sum + (page.ok ? page.value.looked : 0), 0);
      return looked < last.value.total ? pages.length + 1 : undefined;
    },
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

/** Pairs of facts that move an option; asked only when somebody wants to know. */
export function pairFlipsQuery(input: InputOf<'cases.pairFlips'>) {
  return queryOptions({
    queryKey: ['pair-flips', input],
    queryFn: () => callHost('cases.pairFlips', input),
  });
}
