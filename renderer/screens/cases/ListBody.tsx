import { EmptyList } from './EmptyCases.tsx';
import { CaseTable } from './list/CaseTable.tsx';
import { ListProblem } from './ListProblem.tsx';
import { ListSkeleton } from './ListSkeleton.tsx';
import type { CasesDesk } from './use-cases-screen.ts';

/** The list in whatever state it is: being read, not readable, empty, or there. */
export function ListBody({ desk }: { readonly desk: CasesDesk }) {
  const { address, loaded, selection, exporting, scroller, go, adjust } = desk;
  const { list, failure, retry } = loaded;
  if (failure !== undefined) return <ListProblem code={failure} onRetry={retry} />;
  if (list === undefined) return <ListSkeleton />;
  if (list.total === 0) return <EmptyList address={address} list={list} onGo={go} />;
  return (
    <CaseTable
      scroller={scroller}
      address={address}
      list={list}
      selection={selection}
      onSort={adjust}
      onExport={(row) => exporting.ask([row])}
    />
  );
}
