import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingDetail } from '#shared/contract/meetings';
import type { DecisionDraft } from '#shared/domain/decision';

import { TEXT } from '../../text/text.ts';
import { AgendaList } from './AgendaList.tsx';
import { CasePanel, type PanelTab } from './CasePanel.tsx';
import { OUTCOME_ID } from './decide/OutcomeField.tsx';
import { focusInside } from './focus-inside.ts';
import { roomSheetQuery } from './operator-queries.ts';
import { caseAt } from './operator-state.ts';
import classes from './OperatorDesk.module.css';
import { OperatorHeader } from './OperatorHeader.tsx';
import { roomPages } from './room-pages.ts';
import { StageDesk } from './StageDesk.tsx';
import { useOperator } from './use-operator.ts';
import { useOperatorKeys } from './use-operator-keys.ts';
import { useStage } from './use-stage.ts';

type OperatorDeskProps = { readonly detail: MeetingDetail; readonly fetchedAt: number };

type Typed = { readonly caseId: CaseId; readonly draft: DecisionDraft };

/** Agenda, the room's page and the next one, and what is decided or corrected. */
export function OperatorDesk({ detail, fetchedAt }: OperatorDeskProps) {
  const operator = useOperator(detail);
  const { state, move, change } = operator;
  const [tab, setTab] = useState<PanelTab>('decide');
  const [typed, setTyped] = useState<Typed | undefined>(undefined);
  const caseId = caseAt(state.place);
  const { data: reply } = useQuery({
    ...roomSheetQuery(detail.meeting.id, caseId ?? NO_CASE),
    enabled: caseId !== undefined,
  });
  const shown = reply?.ok === true && reply.value.id === caseId ? reply.value : undefined;
  const pages = shown === undefined ? undefined : roomPages(shown);
  const readBack = typed?.caseId === caseId ? typed?.draft : undefined;
  useStage({ detail, state, revision: shown?.revision, readBack });

  function show(next: PanelTab, focus: string): void {
    setTab(next);
    focusInside(focus);
  }

  const blank = (as: 'black' | 'white') => change({ blank: state.blank === as ? 'none' : as });
  const digits = useOperatorKeys({
    nextPage: () => move('next-page', pages),
    previousPage: () => move('previous-page', pages),
    nextItem: () => move('next-item', pages),
    previousItem: () => move('previous-item', pages),
    black: () => blank('black'),
    white: () => blank('white'),
    theme: () => change({ theme: state.theme === 'light' ? 'dark' : 'light' }),
    decide: () => show('decide', OUTCOME_ID),
    correct: () => show('correct', 'correct-panel'),
    goTo: (item) => move({ item }, pages),
  });

  return (
    <main className={classes.desk} tabIndex={-1}>
      <OperatorHeader detail={detail} fetchedAt={fetchedAt} operator={operator} pages={pages} />
      <div className={classes.columns}>
        <AgendaList
          detail={detail}
          place={state.place}
          digits={digits}
          onGoTo={(item) => move({ item }, pages)}
        />
        <StageDesk
          detail={detail}
          fetchedAt={fetchedAt}
          operator={operator}
          shown={shown}
          hasFailed={reply?.ok === false}
          pages={pages}
        />
        <CasePanel
          key={caseId ?? NO_CASE}
          detail={detail}
          shown={shown}
          tab={tab}
          onTab={setTab}
          onTyped={(draft) =>
            setTyped(caseId === undefined || draft === undefined ? undefined : { caseId, draft })
          }
          onReadBack={() => showLastPage()}
        />
      </div>
      <output className={classes.heard}>
        {digits === '' ? '' : TEXT.operator.agenda.goTo(digits)}
      </output>
    </main>
  );

  /** The decision's page, so that the room reads along. */
  function showLastPage(): void {
    if (caseId === undefined || pages === undefined || state.place.kind !== 'case') return;
    operator.goTo({ kind: 'case', caseId, page: pages.length - 1 }, pages);
  }
}

/** Never asked for: the question is switched off while there is no case. */
const NO_CASE = '00000000-0000-4000-8000-000000000000' as CaseId;
