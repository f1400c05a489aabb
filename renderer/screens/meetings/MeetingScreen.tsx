import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingDetail } from '#shared/contract/meetings';
import { forecastOf } from '#shared/domain/agenda-forecast';

import { ActStatus } from '../../components/act-status/ActStatus.tsx';
import { TEXT } from '../../text/text.ts';
import { caseInFront, forecastLines } from './agenda/agenda-lanes.ts';
import { AgendaPane } from './agenda/AgendaPane.tsx';
import { MeetingHeader } from './agenda/MeetingHeader.tsx';
import { Suggestions } from './agenda/Suggestions.tsx';
import { useAgenda } from './agenda/use-agenda.ts';
import classes from './MeetingScreen.module.css';
import { MeetingsProblem } from './MeetingsProblem.tsx';
import { MeetingsSkeleton } from './MeetingsSkeleton.tsx';
import { CasePane } from './preview/CasePane.tsx';
import { meetingQuery } from './queries.ts';
import { TablePane } from './table/TablePane.tsx';

type MeetingScreenProps = { readonly id: string };

/** One meeting: its agenda, the case in front, and who is at the table. */
export function MeetingScreen({ id }: MeetingScreenProps) {
  const { data, isError, refetch } = useQuery(meetingQuery(id));
  useDocumentTitle(TEXT.meetings.agenda.documentTitle);
  if (data?.ok === true) return <Loaded detail={data.value} />;
  if (data === undefined && !isError) return <MeetingsSkeleton />;
  const code = data?.error.code ?? 'unreachable';
  return <MeetingsProblem code={code} onRetry={() => void refetch()} />;
}

function Loaded({ detail }: { readonly detail: MeetingDetail }) {
  const [chosen, setChosen] = useState<CaseId | undefined>(() => caseInFront(detail));
  const acts = useAgenda(detail);
  const { agenda, settings, events, now } = detail;
  const input = { lines: forecastLines(agenda), settings, events, now };
  const find = (id: CaseId | undefined) => agenda.find((each) => each.case.id === id);
  // A case that left the agenda makes way for the next one.
  const line = find(chosen) ?? find(caseInFront(detail));
  return (
    <div className={classes.screen}>
      <MeetingHeader detail={detail} forecast={forecastOf(input)} acts={acts} />
      <ActStatus acts={acts} />
      <Suggestions detail={detail} input={input} acts={acts} />
      <div className={classes.panes}>
        <AgendaPane detail={detail} acts={acts} chosen={line?.case.id} onChoose={setChosen} />
        <CasePane detail={detail} line={line} acts={acts} />
        <TablePane detail={detail} acts={acts} />
      </div>
    </div>
  );
}
