import type { MeetingSummary } from '#shared/contract/meeting-summary';
import type { RoomStage } from '#shared/contract/room';
import { formatDateWithWeekday } from '#shared/domain/format-date';
import { roomTypePx } from '#shared/domain/room-type-size';

import { reviewDueText } from '../../components/pack-stamp/pack-stamp-text.ts';
import { PatientBanner } from '../../components/patient-banner/PatientBanner.tsx';
import { TEXT } from '../../text/text.ts';
import { FitToPage } from './FitToPage.tsx';
import { RoomPageView } from './RoomPageView.tsx';
import { isNarrow, roomFit } from './room-fit.ts';
import {
  mainPageCount,
  pageText,
  positionText,
  roomPages,
  type RoomPage,
  type RoomSheet,
} from './room-pages.ts';
import classes from './RoomScene.module.css';

export type RoomSceneProps = {
  readonly stage: RoomStage;
  /** Of the case of the scene; anything else is not drawn. */
  readonly sheet: RoomSheet | undefined;
  readonly meeting?: Pick<MeetingSummary, 'name' | 'on'> | undefined;
};

const TEXTS = TEXT.roomStage;

/** What the room sees of a scene; between two cases it names nobody. */
export function RoomScene({ stage, sheet, meeting }: RoomSceneProps) {
  const { scene } = stage;
  switch (scene.kind) {
    case 'welcome':
      return <Plain title={meeting?.name ?? ''} line={dayOf(meeting)} />;
    case 'between':
      return <Plain title={TEXTS.item(scene.item, scene.of)} />;
    case 'break':
      return <Plain title={TEXTS.break} />;
    case 'end':
      return <Plain title={TEXTS.end} />;
    case 'case':
      return isOf(sheet, stage) ? (
        <CaseScene stage={stage} sheet={sheet} page={scene.page} />
      ) : (
        <Plain title={TEXTS.item(scene.item, scene.of)} />
      );
  }
}

/** Whether a sheet is the very one of the scene: this case, this revision, hidden or not alike. */
function isOf(sheet: RoomSheet | undefined, { scene, identifiers }: RoomStage): sheet is RoomSheet {
  return (
    scene.kind === 'case' &&
    sheet?.id === scene.case &&
    sheet.revision === scene.revision &&
    sheet.sheet.identifiers === identifiers
  );
}

function dayOf(meeting: RoomSceneProps['meeting']): string {
  return meeting === undefined ? '' : formatDateWithWeekday(meeting.on);
}

type PlainProps = { readonly title: string; readonly line?: string };

function Plain({ title, line = '' }: PlainProps) {
  return (
    <div className={classes.plain}>
      {title !== '' && <h1>{title}</h1>}
      {line !== '' && <p>{line}</p>}
    </div>
  );
}

/** More dots than this cannot be told apart across a room. */
const MOST_DOTS = 24;

type CaseSceneProps = {
  readonly stage: RoomStage;
  readonly sheet: RoomSheet;
  readonly page: number;
};

function CaseScene({ stage, sheet, page: asked }: CaseSceneProps) {
  const pages = roomPages(sheet, stage.room);
  // A correction may leave fewer pages than the stage still counts.
  const at = Math.min(asked, pages.length - 1);
  const page = pages[at];
  const isLarge = isNarrow(roomFit(roomTypePx(stage.room)));
  return (
    <>
      <div className={classes.head} data-narrow={isLarge}>
        <PatientBanner banner={sheet.sheet.banner} size="room" identifiers={stage.identifiers} />
        {sheet.correctedIn !== undefined && <p className={classes.corrected}>{TEXTS.corrected}</p>}
      </div>
      {page !== undefined && (
        <section
          className={classes.page}
          aria-label={pageText(at, pages)}
          data-page={page.name}
          data-part={page.part}
        >
          <FitToPage key={`${sheet.id} ${sheet.revision} ${at}`}>
            <RoomPageView
              isLarge={isLarge}
              content={page.content}
              sheet={sheet.sheet}
              stage={stage}
            />
          </FitToPage>
        </section>
      )}
      <Footer sheet={sheet} page={at} pages={pages} />
    </>
  );
}

type FooterProps = {
  readonly sheet: RoomSheet;
  readonly page: number;
  readonly pages: readonly RoomPage[];
};

/** A dot for each main page; behind them none is the current one. */
function Footer({ sheet: { id, sheet }, page, pages }: FooterProps) {
  const { pack } = sheet.evaluation;
  const dots = mainPageCount(pages);
  return (
    <footer className={classes.footer}>
      <p>
        {TEXT.present.pack(pack.status, pack.version)}
        {sheet.packReviewOverdue && <b> · {reviewDueText(pack.reviewBy)}</b>}
      </p>
      <ol aria-hidden>
        {Array.from({ length: dots > MOST_DOTS ? 0 : dots }, (_, index) => (
          // Dots are positions; the index is what they are.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} data-current={index === page} />
        ))}
      </ol>
      <p data-position={page} data-pages={pages.length} data-case={id}>
        {positionText(page, pages)}
      </p>
    </footer>
  );
}
