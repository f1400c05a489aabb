import { Button } from '@mantine/core';
import { IconArrowLeft, IconEye, IconEyeOff } from '@tabler/icons-react';
import type { MouseEvent, ReactNode } from 'react';
import { missingRoles } from '#shared/report/quorum-text';

import { localTime } from '#shared/domain/local-day';
import type { MeetingDetail } from '#shared/contract/meetings';
import { presentNow } from '#shared/domain/attendance';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import { asksForQuorum, quorumOf } from '#shared/domain/quorum';

import { TEXT } from '../../../text/text.ts';
import { forecastEnd } from './meeting-times.ts';
import classes from './OperatorHeader.module.css';
import { PresenterButton } from './PresenterButton.tsx';
import type { RoomPage } from '../room-pages.ts';
import { useHostClock } from './use-host-clock.ts';
import type { Operator } from './use-operator.ts';

const TEXTS = TEXT.operator.header;

type OperatorHeaderProps = {
  readonly detail: MeetingDetail;
  readonly fetchedAt: number;
  readonly operator: Operator;
  readonly pages: readonly RoomPage[] | undefined;
};

/** Which meeting, what time it is and will be, who is missing, and the acts of the meeting. */
export function OperatorHeader(props: OperatorHeaderProps) {
  const { detail, fetchedAt, operator } = props;
  const now = useHostClock(detail, fetchedAt);
  const ends = forecastEnd(detail, now);
  const { state, change } = operator;
  return (
    <header className={classes.header}>
      <a className={classes.back} href={`#/meetings/${detail.meeting.id}`}>
        <IconArrowLeft size={16} aria-hidden />
        {TEXTS.back}
      </a>
      <h1>{detail.meeting.name}</h1>
      <Fact label={TEXTS.clock}>{localTime(now)}</Fact>
      <Fact label={TEXTS.forecast}>
        {ends === undefined ? TEXTS.forecastNone : localTime(ends)}
      </Fact>
      <Fact label={TEXTS.quorum}>{quorumText(detail)}</Fact>
      <div className={classes.acts}>
        <Button
          variant="default"
          size="xs"
          aria-pressed={state.hidesInRoom}
          leftSection={
            state.hidesInRoom ? (
              <IconEyeOff size={16} aria-hidden />
            ) : (
              <IconEye size={16} aria-hidden />
            )
          }
          onClick={() => change({ hidesInRoom: !state.hidesInRoom })}
        >
          {state.hidesInRoom ? TEXTS.showInRoom : TEXTS.hideInRoom}
        </Button>
        <PresenterButton />
        <MeetingActs {...props} />
      </div>
    </header>
  );
}

type FactProps = { readonly label: string; readonly children: ReactNode };

function Fact({ label, children }: FactProps) {
  return (
    <p className={classes.fact}>
      <span>{label}</span> <b>{children}</b>
    </p>
  );
}

function quorumText({ profile, events }: MeetingDetail): string {
  if (!asksForQuorum(profile.quorum)) return TEXTS.quorumNone;
  const quorum = quorumOf(profile.quorum, presentNow(events));
  return quorum.isMet ? TEXTS.quorumMet : TEXTS.quorumMissing(missingRoles(quorum).join(', '));
}

/** Opens the meeting, takes a break, ends it. */
function MeetingActs({ detail, operator, pages }: OperatorHeaderProps) {
  const { state, goTo, move, act } = operator;
  const meeting = meetingStateOf(detail.events);

  // The button goes: a key more must turn the page, and never end what was just opened.
  function open({ currentTarget }: MouseEvent): void {
    currentTarget.closest('main')?.focus();
    void act({ kind: 'opened' });
  }

  if (meeting !== 'open') {
    return (
      <Button key="open" size="xs" onClick={open}>
        {meeting === 'closed' ? TEXTS.openAgain : TEXTS.open}
      </Button>
    );
  }
  const isBreak = state.place.kind === 'break';

  async function close(): Promise<void> {
    goTo({ kind: 'end' }, pages);
    await act({ kind: 'closed' });
  }

  return (
    <>
      <Button
        variant="default"
        size="xs"
        onClick={() => (isBreak ? move('next-page', pages) : goTo({ kind: 'break' }, pages))}
      >
        {isBreak ? TEXTS.breakEnd : TEXTS.break}
      </Button>
      <Button key="close" variant="default" size="xs" onClick={() => void close()}>
        {TEXTS.close}
      </Button>
    </>
  );
}
