import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';

import type { ArgumentView } from '#shared/engine/evaluation';
import type { AssumedChange } from '#shared/report/what-if-model';

import { ArgumentDrawer } from '../../components/argument-list/ArgumentDrawer.tsx';
import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { PatientBanner } from '../../components/patient-banner/PatientBanner.tsx';
import { RedFlagBand } from '../../components/red-flags/RedFlagBand.tsx';
import classes from './BoardSheetView.module.css';
import { CandidatesColumn } from './CandidatesColumn.tsx';
import { HeadlineStrip } from './HeadlineStrip.tsx';
import { OverrideDesk } from './override/OverrideDesk.tsx';
import { PatientColumn } from './PatientColumn.tsx';
import './print.css';
import { QuestionBar } from './QuestionBar.tsx';
import { SideColumn } from './SideColumn.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { usePresentKey } from './use-present-key.ts';
import { useRunningHeader } from './use-running-header.ts';
import { useWhatIfAddress, useWhatIfKey } from './what-if/use-what-if-address.ts';
import { WhatIfPanel } from './what-if/WhatIfPanel.tsx';

type BoardSheetViewProps = {
  readonly loaded: LoadedSheet;
  /** What is assumed at first; undefined while the what-if panel is closed. */
  readonly whatIf: readonly AssumedChange[] | undefined;
};

/** The whole sheet: who, what is asked, six values, then patient, candidates and what is open. */
export function BoardSheetView({ loaded, whatIf }: BoardSheetViewProps) {
  const { sheet, id, revision, latestRevision } = loaded;
  const { evaluation } = sheet;
  const [argument, setArgument] = useState<ArgumentView | undefined>(undefined);
  useDocumentTitle('Board sheet · Consilium');
  usePresentKey(id);
  useRunningHeader(loaded);
  const { open, close } = useWhatIfAddress(id);
  useWhatIfKey(open);

  return (
    <div className={classes.sheet} data-board-sheet>
      <PatientBanner banner={sheet.banner} size="desk" />
      {latestRevision > revision && (
        <StaleNotice id={id} revision={revision} latest={latestRevision} />
      )}
      <QuestionBar
        id={id}
        question={sheet.question}
        context={sheet.context}
        onWhatIf={() => open()}
      />
      <RedFlagBand flags={evaluation.redFlags} />
      <div className={classes.scroll}>
        <HeadlineStrip tiles={sheet.headline} />
        <div className={classes.columns}>
          <PatientColumn sheet={sheet} />
          <OverrideDesk loaded={loaded}>
            <CandidatesColumn loaded={loaded} onOpenArgument={setArgument} />
          </OverrideDesk>
          <SideColumn loaded={loaded} />
        </div>
      </div>
      <WhatIfPanel loaded={loaded} initial={whatIf} onClose={close} />
      <ArgumentDrawer
        argument={argument}
        facts={evaluation.facts}
        pack={evaluation.pack}
        onClose={() => setArgument(undefined)}
      />
    </div>
  );
}
