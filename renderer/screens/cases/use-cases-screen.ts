import { type RefObject, useLayoutEffect, useState } from 'react';

import { type Acts, useActs } from './bulk/use-acts.ts';
import { type Exporting, useExportCases } from './bulk/use-export-cases.ts';
import { type CasesAddress, questionOf, viewOf } from './cases-address.ts';
import { type Importing, useImportCases } from './import/use-import-cases.ts';
import { type LoadedList, useCaseList } from './list/use-case-list.ts';
import { type Selection, useSelection } from './list/use-selection.ts';
import { type CasesAddressBook, useCasesAddress } from './use-cases-address.ts';

/** Everything the parts of the screen share. */
export type CasesDesk = CasesAddressBook & {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly loaded: LoadedList;
  /** There is no case at all, not even in the archive. */
  readonly hasNone: boolean;
  readonly selection: Selection;
  readonly acts: Acts;
  readonly exporting: Exporting;
  readonly importing: Importing;
};

export function useCasesScreen(
  address: CasesAddress,
  scroller: RefObject<HTMLDivElement | null>,
): CasesDesk {
  const book = useCasesAddress(address);
  const question = questionOf(address);
  const loaded = useCaseList(question);
  const selection = useSelection(question);
  const acts = useActs();
  const exporting = useExportCases(acts.say);
  const importing = useImportCases();
  useFreshStart(address, scroller, selection.clear);
  const hasNone =
    loaded.list !== undefined && loaded.list.views.all + loaded.list.views.archived === 0;
  return { ...book, scroller, loaded, hasNone, selection, acts, exporting, importing };
}

/** Another list begins at its top; another view begins with nothing chosen. */
function useFreshStart(
  address: CasesAddress,
  scroller: RefObject<HTMLDivElement | null>,
  clear: () => void,
): void {
  const asked = JSON.stringify(questionOf(address));
  const [before, setBefore] = useState(viewOf(address));
  if (before !== viewOf(address)) {
    setBefore(viewOf(address));
    clear();
  }
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ top: 0 });
  }, [asked, scroller]);
}
