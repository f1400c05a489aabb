import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingDetail } from '#shared/contract/meetings';
import type { RoomStage } from '#shared/contract/room';
import type { DecisionDraft } from '#shared/domain/decision';

import { TEXT } from '../../../text/text.ts';
import { AgendaList } from './AgendaList.tsx';
import { CasePanel, type PanelTab } from './CasePanel.tsx';
import { OUTCOME_ID } from './decide/OutcomeField.tsx';
import { focusInside } from './focus-inside.ts';
import { meetingDecisionsQuery, roomSheetQuery } from './operator-queries.ts';
import { caseAt, placeAfter } from './operator-state.ts';
import classes from './OperatorDesk.module.css';
import { OperatorHeader } from './OperatorHeader.tsx';
import { type RoomPage, roomPages } from '../room-pages.ts';
import { StageDesk } from './StageDesk.tsx';
import { type Operator, useOperator } from './use-operator.ts';
import { useOperatorKeys } from './use-operator-keys.ts';
import { type ReadBack, useStage } from './use-stage.ts';

type OperatorDeskProps = {
  readonly detail: MeetingDetail;
  readonly fetchedAt: number;
  /** What the room saw when this window was opened. */
  readonly onStage: RoomStage | undefined;
};

type Typed = { readonly caseId: CaseId; readonly draft: DecisionDraft };
type Pages = readonly RoomPage[] | undefined;

/** Agenda, the room's page and the next one, and what is decided or corrected. */
export function OperatorDesk({ detail, fetchedAt, onStage }: OperatorDeskProps) {
  const operator = useOperator(detail, onStage);
  const { state, move } = operator;
  const [tab, setTab] = useState<PanelTab>('decide');
  const [typed, setTyped] = useState<Typed | undefined>(undefined);
  const caseId = caseAt(state.place);
  const { shown, hasFailed } = useShownCase(detail, caseId, 'as here');
  const { shown: inRoom } = useShownCase(detail, caseId, state.hidesInRoom ? 'hidden' : 'as here');
  const pages = inRoom === undefined ? undefined : roomPages(inRoom, detail.settings.room);
  const recorded = useRecorded(detail, caseId);
  const readBack = readBackOf(typed?.caseId === caseId ? typed?.draft : undefined, recorded);
  const stage = useStage({ detail, state, revision: inRoom?.revision, readBack });
  const digits = useDeskKeys(operator, pages, setTab);
  const about = { detail, fetchedAt, operator, pages };

  return (
    <main className={classes.desk} tabIndex={-1}>
      <OperatorHeader {...about} />
      <div className={classes.columns}>
        <AgendaList
          detail={detail}
          place={state.place}
          digits={digits}
          onGoTo={(item) => move({ item }, pages)}
        />
        <StageDesk {...about} stage={stage} sheet={inRoom} hasFailed={hasFailed} />
        <CasePanel
          key={caseId ?? NO_CASE}
          detail={detail}
          shown={shown}
          tab={tab}
          onTab={setTab}
          onTyped={(draft) => setTyped(typedOn(caseId, draft))}
          onReadBack={() => showLastPage(operator, pages)}
        />
      </div>
      <output className={classes.heard}>
        {digits === '' ? '' : TEXT.operator.agenda.goTo(digits)}
      </output>
    </main>
  );
}

/** The sheet of the case the meeting is at; never that of another one. */
function useShownCase(
  { meeting }: MeetingDetail,
  caseId: CaseId | undefined,
  room: 'as here' | 'hidden',
) {
  const { data: reply } = useQuery({
    ...roomSheetQuery(meeting.id, caseId ?? NO_CASE, room),
    enabled: caseId !== undefined,
  });
  const isIt = reply?.ok === true && reply.value.id === caseId;
  return { shown: isIt ? reply.value : undefined, hasFailed: reply?.ok === false };
}

/** The decision on the case that stands: the room must not read that nothing is recorded. */
function useRecorded({ meeting }: MeetingDetail, caseId: CaseId | undefined) {
  const { data: reply } = useQuery({
    ...meetingDecisionsQuery(meeting.id, caseId ?? NO_CASE),
    enabled: caseId !== undefined,
  });
  return reply?.ok === true ? reply.value.versions.at(-1)?.decision : undefined;
}

/** What is typed, else what stands. */
function readBackOf(
  typed: DecisionDraft | undefined,
  recorded: DecisionDraft | undefined,
): ReadBack | undefined {
  if (typed !== undefined) return { draft: typed, is: 'typed' };
  return recorded === undefined ? undefined : { draft: recorded, is: 'recorded' };
}

function typedOn(caseId: CaseId | undefined, draft: DecisionDraft | undefined): Typed | undefined {
  return caseId === undefined || draft === undefined ? undefined : { caseId, draft };
}

/** The keys of the window; gives the digits of an item number typed so far. */
function useDeskKeys(
  { state, move, change }: Operator,
  pages: Pages,
  setTab: (tab: PanelTab) => void,
): string {
  function show(next: PanelTab, focus: string): void {
    if (caseAt(state.place) === undefined) return;
    setTab(next);
    focusInside(focus);
  }

  const blank = (as: 'black' | 'white') => change({ blank: state.blank === as ? 'none' : as });
  return useOperatorKeys({
    nextPage: () => move('next-page', pages),
    previousPage: () => move('previous-page', pages),
    firstPage: () => move('first-page', pages),
    lastPage: () => move('last-page', pages),
    behind: () => move('behind', pages),
    nextItem: () => move('next-item', pages),
    previousItem: () => move('previous-item', pages),
    black: () => blank('black'),
    white: () => blank('white'),
    theme: () => change({ theme: state.theme === 'light' ? 'dark' : 'light' }),
    decide: () => show('decide', OUTCOME_ID),
    correct: () => show('correct', 'correct-panel'),
    goTo: (item) => move({ item }, pages),
  });
}

/** The decision's page, so that the room reads along. */
function showLastPage({ state, goTo }: Operator, pages: Pages): void {
  if (pages === undefined || state.place.kind !== 'case') return;
  goTo(placeAfter(state.place, 'last-page', { cases: [], pages }), pages);
}

/** Never asked for: the question is switched off while there is no case. */
const NO_CASE = '00000000-0000-4000-8000-000000000000' as CaseId;
