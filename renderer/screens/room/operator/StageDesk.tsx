import { Button } from '@mantine/core';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { RoomStage } from '#shared/contract/room';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import { TEXT } from '../../../text/text.ts';
import { PageChoice } from './PageChoice.tsx';
import { CaseTimer } from './CaseTimer.tsx';
import { caseAt, courseOf, placeAfter } from './operator-state.ts';
import type { RoomPage, RoomSheet } from '../room-pages.ts';
import { sceneOf } from './use-stage.ts';
import classes from './StageDesk.module.css';
import { StagePreview } from './StagePreview.tsx';
import type { Operator } from './use-operator.ts';

const TEXTS = TEXT.operator.stage;

type StageDeskProps = {
  readonly detail: MeetingDetail;
  readonly fetchedAt: number;
  readonly operator: Operator;
  readonly stage: RoomStage;
  readonly sheet: RoomSheet | undefined;
  readonly hasFailed: boolean;
  readonly pages: readonly RoomPage[] | undefined;
};

/** What the room sees now and next, the time of the case, and the ways on and back. */
export function StageDesk(props: StageDeskProps) {
  const { detail, fetchedAt, operator, stage, sheet, hasFailed, pages } = props;
  const { state, move } = operator;
  const next = placeAfter(state.place, 'next-page', courseOf(detail, pages));
  const caseId = caseAt(state.place);
  const preview = { meeting: detail.meeting, sheet, pages };
  const nextScene = sceneOf({
    detail,
    state: { ...state, place: next },
    revision: sheet?.revision,
    readBack: undefined,
  });
  return (
    <section className={classes.stage} aria-label={TEXTS.now}>
      <Notices detail={detail} operator={operator} hasFailed={hasFailed} />
      <StagePreview {...preview} label={TEXTS.now} stage={stage} />
      <div className={classes.ways}>
        <Button variant="default" onClick={() => move('previous-item', pages)}>
          {TEXTS.previousItem}
        </Button>
        <Button variant="default" onClick={() => move('previous-page', pages)}>
          {TEXTS.previousPage}
        </Button>
        <Button onClick={() => move('next-page', pages)}>
          {state.place.kind === 'between' ? TEXTS.begin : TEXTS.nextPage}
        </Button>
        <Button variant="default" onClick={() => move('next-item', pages)}>
          {TEXTS.nextItem}
        </Button>
        <PageChoice operator={operator} pages={pages} />
        <ScreenState state={state} />
      </div>
      <div className={classes.below}>
        {state.place.kind !== 'end' && (
          <StagePreview {...preview} label={TEXTS.next} stage={{ ...stage, scene: nextScene }} />
        )}
        {caseId !== undefined && (
          <CaseTimer detail={detail} fetchedAt={fetchedAt} caseId={caseId} />
        )}
      </div>
    </section>
  );
}

function Notices({
  detail,
  operator,
  hasFailed,
}: Pick<StageDeskProps, 'detail' | 'operator' | 'hasFailed'>) {
  const texts = TEXT.operator.header;
  const meeting = meetingStateOf(detail.events);
  return (
    <>
      {meeting !== 'open' && <p className={classes.notice}>{texts.notOpen[meeting]}</p>}
      {operator.hasFailed && <p className={classes.notice}>{texts.actFailed}</p>}
      {hasFailed && <p className={classes.notice}>{TEXTS.problem}</p>}
    </>
  );
}

/** How the pages are drawn, and what the room's screen hides. */
function ScreenState({ state }: Pick<Operator, 'state'>) {
  const texts = TEXT.operator.header;
  return (
    <p className={classes.state} aria-label={texts.state}>
      {[
        texts.theme[state.theme],
        ...(state.hidesInRoom ? [texts.hidden] : []),
        ...(state.blank === 'none' ? [] : [texts.blank[state.blank]]),
      ].join(' · ')}
    </p>
  );
}
