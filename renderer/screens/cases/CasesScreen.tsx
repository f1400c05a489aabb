import './cases-print.css';

import { useDocumentTitle, useMediaQuery } from '@mantine/hooks';
import { useRef } from 'react';

import { TEXT } from '../../text/text.ts';
import { ExportDialog } from './bulk/ExportDialog.tsx';
import type { CasesAddress } from './cases-address.ts';
import { CasesBody } from './CasesBody.tsx';
import classes from './CasesScreen.module.css';
import { CasesTop } from './CasesTop.tsx';
import { DropArea } from './DropArea.tsx';
import { PrintedList } from './list/PrintedList.tsx';
import { useCasesScreen } from './use-cases-screen.ts';

/** Narrower or lower windows have the filters behind a button. */
const ROOM_FOR_FILTERS = '(min-width: 93.75em) and (min-height: 37.5em)';

/** All cases. Several patients in view: no patient banner (NHS CUI PAB-0015). */
export function CasesScreen({ address }: { readonly address: CasesAddress }) {
  useDocumentTitle(TEXT.cases.documentTitle);
  const scroller = useRef<HTMLDivElement>(null);
  const desk = useCasesScreen(address, scroller);
  const isWide = useMediaQuery(ROOM_FOR_FILTERS, true, { getInitialValueInEffect: false });
  const { list } = desk.loaded;
  const filters = isWide ? 'beside' : 'folded';

  return (
    <DropArea onFiles={desk.importing.importFiles}>
      <div ref={scroller} className={classes.screen} data-print-cases="">
        {list !== undefined && <PrintedList address={address} list={list} />}
        <CasesTop desk={desk} filters={filters} />
        <CasesBody desk={desk} filters={filters} />
        <ExportDialog exporting={desk.exporting} />
      </div>
    </DropArea>
  );
}
