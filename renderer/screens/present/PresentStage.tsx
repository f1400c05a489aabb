import { useDocumentTitle, useWindowEvent } from '@mantine/hooks';
import { useEffect, useState } from 'react';

import { isAskingToShow } from '../../api/identifier-display.ts';
import { isKeyOff } from '../../app/single-keys.ts';
import { isForDialog } from '../../app/use-shortcut.ts';
import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { PatientBanner } from '../../components/patient-banner/PatientBanner.tsx';
import { TEXT } from '../../text/text.ts';
import { isForDerivation } from './derivation-keys.ts';
import { presentAction, presentStep, type PresentAction } from './present-keys.ts';
import { rememberStage, stageToGoOnWith } from './page-memory.ts';
import { PresentFooter } from './PresentFooter.tsx';
import { PresentPageView } from '../../components/case-pages/PresentPageView.tsx';
import { presentPages } from '../../components/case-pages/present-pages.ts';
import classes from './PresentStage.module.css';

type PresentStageProps = {
  readonly loaded: LoadedSheet;
  readonly onLeave: () => void;
};

/** One page at a time on a 16:9 stage that scales with the window. */
export function PresentStage({ loaded, onLeave }: PresentStageProps) {
  const { sheet, id } = loaded;
  const pages = presentPages(sheet);
  const [state, setState] = useState(() => stageToGoOnWith(id, pages.length));
  useEffect(() => rememberStage(id, state), [id, state]);
  const act = (action: PresentAction) => {
    if (action === 'leave') onLeave();
    else setState((before) => presentStep(before, action, pages.length));
  };

  useDocumentTitle(TEXT.present.documentTitle);
  useWindowEvent('keydown', (event) => {
    if (event.key === 'F5') event.preventDefault();
    if (isAskingToShow() || isForDialog(event)) return;
    const action = presentAction(event.key);
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isForDerivation(event, action) || isKeyOff(event.key)) return;
    event.preventDefault();
    act(action);
  });

  const page = pages[state.page];
  if (state.blank !== 'none' || page === undefined) {
    return <div className={classes.blank} data-blank={state.blank} />;
  }
  return (
    <div className={classes.stage}>
      <PatientBanner banner={sheet.banner} size="room" />
      {/* Pages fit; should one ever not, it scrolls, and the keyboard must reach that. */}
      <section
        className={classes.page}
        aria-label={TEXT.present.page(state.page + 1, pages.length)}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <PresentPageView page={page} sheet={sheet} of={loaded} />
      </section>
      <PresentFooter
        page={state.page}
        pages={pages.length}
        pack={sheet.evaluation.pack}
        isReviewOverdue={sheet.packReviewOverdue}
        onAction={act}
      />
    </div>
  );
}
