import { countFilters, questionOf } from './cases-address.ts';
import { CaseSearch } from './CaseSearch.tsx';
import classes from './CasesScreen.module.css';
import { CasesToolbar } from './CasesToolbar.tsx';
import { FilterDrawer } from './filter/FilterDrawer.tsx';
import type { CasesDesk } from './use-cases-screen.ts';
import { ViewTabs } from './ViewTabs.tsx';

type CasesTopProps = { readonly desk: CasesDesk; readonly filters: 'beside' | 'folded' };

/** Views, search and the way to new cases: in view while the list scrolls, where there is room. */
export function CasesTop({ desk, filters }: CasesTopProps) {
  const { address, loaded, importing, hasNone, go, adjust } = desk;
  const { list } = loaded;
  const isNarrowed = countFilters(address) > 0 || questionOf(address).query !== '';
  return (
    <div className={classes.top} data-around-lines="" data-screen-only="">
      <CasesToolbar onFiles={importing.importFiles} isImporting={importing.progress !== undefined}>
        {!hasNone && <ViewTabs address={address} list={list} />}
      </CasesToolbar>
      {!hasNone && (
        <CaseSearch
          query={address.q ?? ''}
          total={list?.total}
          isNarrowed={isNarrowed}
          onSearch={(q) => adjust({ ...address, q: q === '' ? undefined : q })}
        >
          {filters === 'folded' && <FilterDrawer address={address} list={list} onFilter={go} />}
        </CaseSearch>
      )}
    </div>
  );
}
