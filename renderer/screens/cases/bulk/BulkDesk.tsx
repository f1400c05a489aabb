import { useState } from 'react';

import type { CaseView } from '#shared/contract/case-list';

import type { Selection } from '../list/use-selection.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { restoreCases } from './acts.ts';
import { ActStatus } from './ActStatus.tsx';
import { AddToMeetingDialog } from './AddToMeetingDialog.tsx';
import { ArchiveDialog } from './ArchiveDialog.tsx';
import classes from './BulkDesk.module.css';
import { MoveDialog } from './MoveDialog.tsx';
import { type BulkAct, SelectionBar } from './SelectionBar.tsx';
import type { Acts } from './use-acts.ts';
import type { Exporting } from './use-export-cases.ts';

type BulkDeskProps = {
  readonly view: CaseView;
  readonly selection: Selection;
  readonly total: number;
  readonly acts: Acts;
  readonly exporting: Exporting;
};

/** At the foot of the list: what the last act came to, and what the chosen cases can be put to. */
export function BulkDesk({ view, selection, total, acts, exporting }: BulkDeskProps) {
  const [open, setOpen] = useState<BulkAct | undefined>(undefined);
  const rows = [...selection.chosen.values()];

  /** What was refused can be tried again: its cases stay chosen. */
  async function doAct(act: () => Promise<Said>): Promise<void> {
    setOpen(undefined);
    if (await acts.run(act)) selection.clear();
  }
  const run = (act: () => Promise<Said>) => void doAct(act);

  function start(act: BulkAct): void {
    if (act === 'export') exporting.ask(rows);
    else if (act === 'restore') run(() => restoreCases(rows));
    else setOpen(act);
  }

  const dialog = { rows, onAct: run, onClose: () => setOpen(undefined) };
  return (
    <>
      <div className={classes.desk} data-dock="" data-around-lines="" data-screen-only="">
        <ActStatus acts={acts} exporting={exporting} />
        <SelectionBar
          view={view}
          selection={selection}
          total={total}
          isRunning={acts.isRunning || exporting.progress !== undefined}
          onAct={start}
        />
      </div>
      {open === 'meeting' && <AddToMeetingDialog {...dialog} />}
      {open === 'move' && <MoveDialog {...dialog} />}
      {open === 'archive' && <ArchiveDialog {...dialog} />}
    </>
  );
}
