import { TEXT } from '../../text/text.ts';
import { BulkDesk } from './bulk/BulkDesk.tsx';
import { viewOf } from './cases-address.ts';
import classes from './CasesScreen.module.css';
import { DraftLines } from './DraftLines.tsx';
import { NoCases } from './EmptyCases.tsx';
import { FilterChips } from './filter/FilterChips.tsx';
import { FilterColumn } from './filter/FilterColumn.tsx';
import { ImportReport } from './import/ImportReport.tsx';
import { ListBody } from './ListBody.tsx';
import type { CasesDesk } from './use-cases-screen.ts';

type CasesBodyProps = { readonly desk: CasesDesk; readonly filters: 'beside' | 'folded' };

/** The filters where there is room, and beside them the list with what belongs to it. */
export function CasesBody({ desk, filters }: CasesBodyProps) {
  const { address, loaded, importing, hasNone, go } = desk;
  const { list } = loaded;
  const isBeside = filters === 'beside' && !hasNone;
  return (
    <div className={classes.body} data-filters={isBeside ? 'beside' : 'folded'} data-screen-only="">
      {isBeside && (
        <div className={classes.filters}>
          <FilterColumn
            title={TEXT.cases.filters.label}
            address={address}
            list={list}
            onFilter={go}
          />
        </div>
      )}
      <div className={classes.list}>
        <div className={classes.above} data-around-lines="">
          <DraftLines />
          <ImportReport importing={importing} />
          <FilterChips address={address} list={list} onFilter={go} />
        </div>
        {hasNone ? (
          <NoCases onFiles={importing.importFiles} isImporting={importing.progress !== undefined} />
        ) : (
          <ListBody desk={desk} />
        )}
        <BulkDesk
          view={viewOf(address)}
          selection={desk.selection}
          total={list?.total ?? 0}
          acts={desk.acts}
          exporting={desk.exporting}
        />
      </div>
    </div>
  );
}
