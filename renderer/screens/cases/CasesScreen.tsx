import { useDebouncedValue, useDocumentTitle } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { caseListQuery } from '../../api/queries.ts';
import { CaseList } from './CaseList.tsx';
import classes from './CasesScreen.module.css';
import { CasesToolbar } from './CasesToolbar.tsx';
import { DropArea } from './DropArea.tsx';
import { NoCases } from './EmptyCases.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { ImportReport } from './ImportReport.tsx';
import { useExportCase } from './use-export-case.ts';
import { useImportCases } from './use-import-cases.ts';

const PAGE_SIZE = 50;
const PAUSE_MS = 120;

/** All cases. Several patients in view: no patient banner (NHS CUI PAB-0015). */
export function CasesScreen() {
  useDocumentTitle('Cases · Consilium');
  const [search, setSearch] = useState({ query: '', page: 1 });
  const [asked] = useDebouncedValue(search, PAUSE_MS);
  const { data: reply, isError } = useQuery({
    ...caseListQuery({ query: asked.query.trim(), page: asked.page, pageSize: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  const importing = useImportCases();
  const exporting = useExportCase();
  const list = reply?.ok ? reply.value : undefined;
  const hasNone = list?.total === 0 && search.query === '' && asked.query === '';

  return (
    <DropArea onFiles={importing.importFiles}>
      <div className={classes.screen}>
        <CasesToolbar onFiles={importing.importFiles} isImporting={importing.isImporting} />
        <div className={classes.body}>
          <ImportReport outcomes={importing.outcomes} onDismiss={importing.dismiss} />
          {(isError || reply?.ok === false) && <ListProblem />}
          {hasNone ? (
            <NoCases onFiles={importing.importFiles} />
          ) : (
            <CaseList
              list={list}
              search={search}
              pageSize={PAGE_SIZE}
              onSearch={setSearch}
              onExport={exporting.ask}
            />
          )}
        </div>
        <ExportDialog exporting={exporting} />
      </div>
    </DropArea>
  );
}

function ListProblem() {
  return (
    <p role="alert" className={classes.problem}>
      The case list could not be read. Nothing was changed.
    </p>
  );
}
