import { keepPreviousData, useQuery } from '@tanstack/react-query';

import type { CaseListPage } from '#shared/contract/case-list';

import { caseListQuery } from '../../../api/queries.ts';
import type { ListQuestion } from '../cases-address.ts';

/** Rows asked for at once. */
export const PAGE_ROWS = 100;

export type LoadedList = {
  /** The first page, which also counts views and filter values. */
  readonly list: CaseListPage | undefined;
  readonly failure: string | undefined;
  readonly retry: () => void;
};

export function pageQuery(question: ListQuestion, page: number) {
  return caseListQuery({ ...question, offset: page * PAGE_ROWS, limit: PAGE_ROWS });
}

/** The first page of the list; what was found before stays until the new answer is there. */
export function useCaseList(question: ListQuestion): LoadedList {
  const { data, isError, refetch } = useQuery({
    ...pageQuery(question, 0),
    placeholderData: keepPreviousData,
  });
  const retry = () => void refetch();
  if (isError) return { list: undefined, failure: 'unreachable', retry };
  if (data?.ok === false) return { list: undefined, failure: data.error.code, retry };
  return { list: data?.value, failure: undefined, retry };
}
