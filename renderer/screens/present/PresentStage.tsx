import { useNavigate } from '@tanstack/react-router';
import { useDocumentTitle, useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';

import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { PatientBanner } from '../../components/patient-banner/PatientBanner.tsx';
import { isForDerivation } from './derivation-keys.ts';
import { presentAction, presentStep, type PresentAction } from './present-keys.ts';
import { PresentFooter } from './PresentFooter.tsx';
import { PresentPageView } from './PresentPageView.tsx';
import { presentPages } from './present-pages.ts';
import classes from './PresentStage.module.css';
import { useFullscreen } from './use-fullscreen.ts';

type PresentStageProps = { readonly loaded: LoadedSheet };

/** One page at a time on a 16:9 stage that scales with the window. */
export function PresentStage({ loaded }: PresentStageProps) {
  const { sheet, id } = loaded;
  const pages = presentPages(sheet);
  const [state, setState] = useState({ page: 0, blank: 'none' as 'none' | 'black' | 'white' });
  const navigate = useNavigate();
  const leave = () => void navigate({ to: '/cases/$id', params: { id } });
  const act = (action: PresentAction) => {
    if (action === 'leave') leave();
    else setState((before) => presentStep(before, action, pages.length));
  };

  useDocumentTitle('Presentation · Consilium');
  useFullscreen(leave);
  useWindowEvent('keydown', (event) => {
    if (event.key === 'F5') event.preventDefault();
    const action = presentAction(event.key);
    if (action === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isForDerivation(event, action)) return;
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
        aria-label={`Page ${state.page + 1} of ${pages.length}`}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <PresentPageView page={page} sheet={sheet} />
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
