import { Button } from '@mantine/core';
import { useState } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { AgendaForecast } from '#shared/domain/agenda-forecast';
import { presentAtClose } from '#shared/domain/attendance';
import { type MeetingState, meetingStateOf } from '#shared/domain/meeting-clock';
import { assertNever } from '#shared/result';

import { type Action, useActions } from '../../../app/actions.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';
import { SettingsDialog } from '../rules/SettingsDialog.tsx';
import classes from './MeetingHeader.module.css';
import { closeMeeting, openMeeting } from './turn-meeting.ts';
import { ClosingDialog, ReopeningDialog } from './TurnDialogs.tsx';
import type { AgendaActs } from './use-agenda.ts';

type MeetingActsProps = {
  readonly detail: MeetingDetail;
  readonly forecast: AgendaForecast;
  readonly acts: AgendaActs;
};

const TEXTS = TEXT.meetings.agenda.acts;

type Asking = 'closing' | 'reopening' | 'settings';

/** Open, close, the room, the minutes, the settings; the palette has them, too. */
export function MeetingActs({ detail, forecast, acts }: MeetingActsProps) {
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const { id } = detail.meeting;
  const state = meetingStateOf(detail.events);
  const settings = () => setAsking('settings');
  const turn = turnOf(state, setAsking, () => acts.run(() => openMeeting(id, 'empty')));
  useActions([turn, { id: 'meeting-settings', label: TEXTS.settings, run: settings }]);
  return (
    <div className={classes.acts}>
      <Button component="a" href={`#/meetings/${id}/room`} variant="default">
        {TEXTS.room}
      </Button>
      <Button component="a" href={`#/meetings/${id}/minutes`} variant="default">
        {TEXTS.minutes}
      </Button>
      <Button variant="default" onClick={settings}>
        {TEXTS.settings}
      </Button>
      <Button
        variant={state === 'planned' ? 'filled' : 'default'}
        disabled={acts.isRunning}
        onClick={turn.run}
      >
        {turn.label}
      </Button>
      <Question
        asking={asking}
        detail={detail}
        forecast={forecast}
        acts={acts}
        onAnswered={() => setAsking(undefined)}
      />
    </div>
  );
}

/** What opens or closes the meeting; only a meeting that was never open opens without a question. */
function turnOf(state: MeetingState, ask: (asking: Asking) => void, open: () => void): Action {
  if (state === 'open') {
    return { id: 'close-meeting', label: TEXTS.close, run: () => ask('closing') };
  }
  return state === 'closed'
    ? { id: 'open-meeting', label: TEXTS.reopen, run: () => ask('reopening') }
    : { id: 'open-meeting', label: TEXTS.open, run: open };
}

type QuestionProps = MeetingActsProps & {
  readonly asking: Asking | undefined;
  readonly onAnswered: () => void;
};

function Question({ asking, detail, forecast, acts, onAnswered }: QuestionProps) {
  const { id } = detail.meeting;
  const answer = (act: () => Promise<Said>) => {
    onAnswered();
    acts.run(act);
  };
  switch (asking) {
    case undefined:
      return undefined;
    case 'settings':
      return <SettingsDialog detail={detail} acts={acts} onClose={onAnswered} />;
    case 'closing':
      return (
        <ClosingDialog
          open={forecast.toDiscuss - forecast.finished}
          onCancel={onAnswered}
          onClose={() => answer(() => closeMeeting(id))}
        />
      );
    case 'reopening':
      return (
        <ReopeningDialog
          people={presentAtClose(detail.events)}
          onCancel={onAnswered}
          onOpen={(table) => answer(() => openMeeting(id, table))}
        />
      );
    default:
      return assertNever(asking);
  }
}
