import { Button } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';

import type { ReplyOf } from '#shared/contract/contract';
import { MeetingId } from '#shared/contract/meeting-summary';

import { TEXT } from '../../../text/text.ts';
import { meetingDetailQuery, openingStageQuery } from './operator-queries.ts';
import { OperatorDesk } from './OperatorDesk.tsx';
import classes from './OperatorDesk.module.css';

const TEXTS = TEXT.operator;

/** The window the meeting is run from; the room sees only what is put on its screen here. */
export function OperatorScreen({ id }: { readonly id: string }) {
  useDocumentTitle(TEXTS.title);
  const meeting = MeetingId.safeParse(id);
  if (!meeting.success) return <Problem />;
  return <LoadedMeeting id={meeting.data} />;
}

function LoadedMeeting({ id }: { readonly id: MeetingId }) {
  const { data: reply, dataUpdatedAt, isError, refetch } = useQuery(meetingDetailQuery(id));
  const opening = useQuery(openingStageQuery(id));
  // A refresh that fails takes nothing away: the meeting goes on with what was read last.
  if (reply?.ok === true && opening.data?.ok === true) {
    const { stage } = opening.data.value;
    return <OperatorDesk detail={reply.value} fetchedAt={dataUpdatedAt} onStage={stage} />;
  }
  // Without knowing what the room sees, nothing may be put there: identifiers may be hidden in it.
  if (isError || reply?.ok === false || hasFailed(opening)) {
    const retry = () => Promise.all([refetch(), opening.refetch()]);
    return <Problem onRetry={() => void retry()} />;
  }
  return <main className={classes.loading}>{TEXTS.loading}</main>;
}

function Problem({ onRetry }: { readonly onRetry?: () => void }) {
  return (
    <main>
      <section className={classes.problem} role="alert">
        <h1>{TEXTS.problem}</h1>
        <p>{TEXTS.problemWhat}</p>
        {onRetry !== undefined && <Button onClick={onRetry}>{TEXTS.again}</Button>}
      </section>
    </main>
  );
}

function hasFailed({ isError, data }: UseQueryResult<ReplyOf<'room.stage'>>): boolean {
  return isError || data?.ok === false;
}
