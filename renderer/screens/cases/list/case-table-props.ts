import type { RefObject } from 'react';

import type { CaseListPage } from '#shared/contract/case-list';
import type { CaseSummary } from '#shared/contract/case-summary';

import type { CasesAddress } from '../cases-address.ts';
import type { Selection } from './use-selection.ts';

export type CaseTableProps = {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly address: CasesAddress;
  readonly list: CaseListPage;
  readonly selection: Selection;
  readonly onSort: (to: CasesAddress) => void;
  readonly onExport: (row: CaseSummary) => void;
};
