import type { ArgumentView } from '#shared/engine/evaluation';

import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { CandidatesColumn } from './CandidatesColumn.tsx';
import { OverrideDesk } from './override/OverrideDesk.tsx';
import { PatientColumn } from './PatientColumn.tsx';
import classes from './SheetColumns.module.css';
import { SideColumn } from './SideColumn.tsx';
import type { Standing } from './stale/use-standing.ts';

type SheetColumnsProps = {
  readonly loaded: LoadedSheet;
  readonly standing: Standing;
  readonly onOpenArgument: (argument: ArgumentView) => void;
};

/** The patient, the candidates and what is open, side by side where there is room. */
export function SheetColumns({ loaded, standing, onOpenArgument }: SheetColumnsProps) {
  return (
    <div className={classes.columns}>
      <PatientColumn loaded={loaded} standing={standing} />
      <OverrideDesk loaded={loaded}>
        <CandidatesColumn loaded={loaded} onOpenArgument={onOpenArgument} />
      </OverrideDesk>
      <SideColumn loaded={loaded} />
    </div>
  );
}
