import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';

import type { ArgumentView } from '#shared/engine/evaluation';
import type { AssumedChange } from '#shared/report/what-if-model';

import { ArgumentDrawer } from '../../components/argument-list/ArgumentDrawer.tsx';
import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { useRunningLines } from '../../components/paper/use-running-lines.ts';
import { PatientBanner } from '../../components/patient-banner/PatientBanner.tsx';
import { RedFlagBand } from '../../components/red-flags/RedFlagBand.tsx';
import { TEXT } from '../../text/text.ts';
import { ArchivedNotice } from './acts/ArchivedNotice.tsx';
import classes from './BoardSheetView.module.css';
import { HeadlineStrip } from './HeadlineStrip.tsx';
import { OpenMatters } from './OpenMatters.tsx';
import { PrintedSheet } from './print/PrintedSheet.tsx';
import { WithheldNotice } from './privacy/WithheldNotice.tsx';
import { QuestionBar } from './QuestionBar.tsx';
import { runningPatient, runningVersions } from './running-text.ts';
import { SheetColumns } from './SheetColumns.tsx';
import { StaleNotice } from './stale/StaleNotice.tsx';
import { useStanding } from './stale/use-standing.ts';
import { usePresentKey } from './use-present-key.ts';
import { usePrinting } from './use-printing.ts';
import { useWhatIfAddress, useWhatIfKey } from './what-if/use-what-if-address.ts';
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx';

type BoardSheetViewProps = {
  readonly loaded: LoadedSheet;
  /** What is assumed at first; undefined while the what-if panel is closed. */
  readonly whatIf: readonly AssumedChange[] | undefined;
};

/** The whole sheet: who, what is asked, six values, then patient, candidates and what is open. */
export function BoardSheetView({ loaded, whatIf }: BoardSheetViewProps) {
  const { id, sheet } = loaded;
  const [argument, setArgument] = useState<ArgumentView | undefined>(undefined);
  const standing = useStanding(loaded);
  const isPrinting = usePrinting();
  useDocumentTitle(TEXT.board.documentTitle);
  usePresentKey(id);
  useRunningLines({
    about: runningPatient(loaded),
    versions: runningVersions(loaded),
    use: TEXT.paper.use,
  });
  const { open, close } = useWhatIfAddress(id);
  useWhatIfKey(open);

  return (
    <>
      <div className={classes.sheet} data-board-sheet>
        <PatientBanner banner={sheet.banner} size="desk" />
        {loaded.latestRevision > loaded.revision && (
          <StaleNotice id={id} revision={loaded.revision} latest={standing.latestRevision} />
        )}
        {standing.archived && <ArchivedNotice />}
        <WithheldNotice loaded={loaded} />
        <QuestionBar loaded={loaded} standing={standing} />
        <RedFlagBand flags={sheet.evaluation.redFlags} />
        <div className={classes.scroll}>
          <HeadlineStrip tiles={sheet.headline} />
          <OpenMatters id={id} sheet={sheet} />
          <SheetColumns loaded={loaded} standing={standing} onOpenArgument={setArgument} />
        </div>
        <WhatIfPanel loaded={loaded} initial={whatIf} onClose={close} />
        <ArgumentDrawer
          argument={argument}
          facts={sheet.evaluation.facts}
          pack={sheet.evaluation.pack}
          onClose={() => setArgument(undefined)}
        />
      </div>
      {isPrinting && <PrintedSheet loaded={loaded} standing={standing} />}
    </>
  );
}
