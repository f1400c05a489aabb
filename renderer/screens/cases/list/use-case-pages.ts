import { useThrottledValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';

import type { CaseListPage } from '#shared/contract/case-list';
import type { ReplyOf } from '#shared/contract/contract';
import type { CaseSummary } from '#shared/contract/case-summary';

import type { ListQuestion } from '../cases-address.ts';
import { PAGE_ROWS, pageQuery } from './use-case-list.ts';

/** How often, while somebody scrolls, pages that came into view are asked for. */
const SCROLL_PAUSE_MS = 120;

/** A line of the list: its case, or that it is on its way, or that its page could not be read. */
export type Line =
  | { readonly kind: 'case'; readonly row: CaseSummary }
  | { readonly kind: 'pending' }
  | { readonly kind: 'failed'; readonly page: number };

export type CasePages = {
  readonly lineAt: (index: number) => Line;
  readonly retry: (page: number) => void;
};

/** The pages that hold the lines in view; the first one is there already. */
export function useCasePages(
  question: ListQuestion,
  first: CaseListPage,
  inView: readonly number[],
): CasePages {
  const wanted = [...new Set(inView.map((index) => Math.floor(index / PAGE_ROWS)))];
  // As a text, so that the same pages are the same value.
  const pages = useThrottledValue(wanted.filter((page) => page > 0).join(' '), SCROLL_PAUSE_MS);
  const numbers = pages
    .split(' ')
    .filter((text) => text !== '')
    .map(Number);
  const results = useQueries({ queries: numbers.map((page) => pageQuery(question, page)) });

  const resultOf = (page: number) => results[numbers.indexOf(page)];

  function lineAt(index: number): Line {
    const page = Math.floor(index / PAGE_ROWS);
    const rows = page === 0 ? first.rows : rowsOf(resultOf(page));
    if (rows === 'failed') return { kind: 'failed', page };
    const row = rows?.[index % PAGE_ROWS];
    return row === undefined ? { kind: 'pending' } : { kind: 'case', row };
  }

  return { lineAt, retry: (page) => void resultOf(page)?.refetch() };
}

type PageResult = {
  readonly isError: boolean;
  readonly data: ReplyOf<'cases.list'> | undefined;
};

function rowsOf(result: PageResult | undefined): readonly CaseSummary[] | 'failed' | undefined {
  if (result === undefined) return undefined;
  if (result.isError || result.data?.ok === false) return 'failed';
  return result.data?.value.rows;
}
