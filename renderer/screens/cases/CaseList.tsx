import type { CaseSummary } from '#shared/contract/cases';
import type { OutputOf } from '#shared/contract/contract';

import { CaseSearch } from './CaseSearch.tsx';
import { CaseTable } from './CaseTable.tsx';
import { NoMatches } from './EmptyCases.tsx';
import { Pager } from './Pager.tsx';

export type Search = { readonly query: string; readonly page: number };

type CaseListProps = {
  readonly list: OutputOf<'cases.list'> | undefined;
  readonly search: Search;
  readonly pageSize: number;
  readonly onSearch: (search: Search) => void;
  readonly onExport: (row: CaseSummary) => void;
};

/** The search, what it found, and the pages of it. */
export function CaseList({ list, search, pageSize, onSearch, onExport }: CaseListProps) {
  const find = (query: string) => onSearch({ query, page: 1 });
  return (
    <>
      <CaseSearch query={search.query} onSearch={find} total={list?.total} />
      {list?.total === 0 && <NoMatches query={search.query} onClear={() => find('')} />}
      {list !== undefined && list.total > 0 && <CaseTable rows={list.rows} onExport={onExport} />}
      <Pager
        total={list?.total ?? 0}
        page={search.page}
        pageSize={pageSize}
        onPage={(page) => onSearch({ ...search, page })}
      />
    </>
  );
}
