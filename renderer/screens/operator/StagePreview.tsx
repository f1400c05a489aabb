import { useElementSize } from '@mantine/hooks';

import { PatientBanner } from '../../components/patient-banner/PatientBanner.tsx';
import { TEXT } from '../../text/text.ts';
import { PresentPageView } from '../present/PresentPageView.tsx';
import stage from '../present/PresentStage.module.css';
import type { RoomSheet } from './operator-queries.ts';
import { caseAt, type OperatorPlace, type OperatorState } from './operator-state.ts';
import type { RoomPage } from './room-pages.ts';
import classes from './StagePreview.module.css';

const TEXTS = TEXT.operator.stage;
/** Width of the presenter's page at the type size of this window, px. */
const PAGE_WIDTH = 68.571 * 16;

type StagePreviewProps = {
  readonly label: string;
  readonly place: OperatorPlace;
  readonly blank: OperatorState['blank'];
  readonly cases: readonly string[];
  readonly shown: RoomSheet | undefined;
  readonly pages: readonly RoomPage[] | undefined;
};

/** The room's screen in small, with what it is in words. */
export function StagePreview(props: StagePreviewProps) {
  const { label, blank } = props;
  const { ref, width } = useElementSize();
  const words = wordsOf(props);
  return (
    <figure className={classes.preview}>
      <figcaption>
        <b>{label}</b> <span>{words}</span>
      </figcaption>
      <div ref={ref} className={classes.screen} data-blank={blank}>
        {blank === 'none' && (
          <div
            inert
            className={classes.scaled}
            style={{ transform: `scale(${width / PAGE_WIDTH})` }}
          >
            <Picture {...props} words={words} />
          </div>
        )}
      </div>
    </figure>
  );
}

function Picture({ place, shown, pages, words }: StagePreviewProps & { readonly words: string }) {
  const page = place.kind === 'case' ? pages?.[place.page] : undefined;
  if (page === undefined || shown === undefined || shown.id !== caseAt(place)) {
    return <p className={classes.neutral}>{words}</p>;
  }
  return (
    <div className={stage.stage}>
      <PatientBanner banner={shown.sheet.banner} size="room" />
      <div className={stage.page}>
        <PresentPageView page={page.page} sheet={shown.sheet} of={shown} />
      </div>
    </div>
  );
}

/** The place in words: neither a neutral page nor one that is loading names anybody. */
function wordsOf({ place, cases, pages }: StagePreviewProps): string {
  switch (place.kind) {
    case 'welcome':
      return TEXTS.welcome;
    case 'break':
      return TEXTS.break;
    case 'end':
      return TEXTS.end;
    case 'between':
      return TEXTS.between(cases.indexOf(place.caseId) + 1, cases.length);
    case 'case':
      return pages === undefined ? TEXTS.loading : TEXTS.page(place.page + 1, pages.length);
  }
}
