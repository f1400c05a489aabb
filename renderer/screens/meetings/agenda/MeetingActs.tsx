import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { AgendaForecast } from '#shared/domain/agenda-forecast';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import { type Action, useActions } from '../../../app/actions.ts';
import { TEXT } from '../../../text/text.ts';
import { enterAct } from '../enter-act.ts';
import { SettingsDialog } from '../rules/SettingsDialog.tsx';
import classes from './MeetingHeader.module.css';
import type { AgendaActs } from './use-agenda.ts';

type MeetingActsProps = {
  readonly detail: MeetingDetail;
  readonly forecast: AgendaForecast;
  readonly acts: AgendaActs;
};

const TEXTS = TEXT.meetings.agenda.acts;

/** Open, close, the room, the minutes, the settings; the palette has them, too. */
export function MeetingActs({ detail, forecast, acts }: MeetingActsProps) {
  const [asking, setAsking] = useState<'closing' | 'settings' | undefined>(undefined);
  const { id } = detail.meeting;
  const state = meetingStateOf(detail.events);
  const openLabel = state === 'closed' ? TEXTS.reopen : TEXTS.open;
  const open = () => acts.run(() => enterAct(id, { kind: 'opened' }, TEXTS.opened));
  const close = () => setAsking('closing');
  const settings = () => setAsking('settings');
  const turn: Action =
    state === 'open'
      ? { id: 'close-meeting', label: TEXTS.close, run: close }
      : { id: 'open-meeting', label: openLabel, run: open };
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
      {asking === 'settings' && (
        <SettingsDialog detail={detail} acts={acts} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'closing' && (
        <ClosingDialog
          open={forecast.toDiscuss - forecast.finished}
          onCancel={() => setAsking(undefined)}
          onClose={() => {
            setAsking(undefined);
            acts.run(() => enterAct(id, { kind: 'closed' }, TEXTS.closed));
          }}
        />
      )}
    </div>
  );
}

type ClosingDialogProps = {
  /** Cases to discuss that are not done. */
  readonly open: number;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

function ClosingDialog({ open, onCancel, onClose }: ClosingDialogProps) {
  const { closing } = TEXT.meetings.agenda;
  return (
    <Modal
      opened
      onClose={onCancel}
      title={closing.title}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.meetings.cancel }}
    >
      <p>{closing.what(open)}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onCancel}>
          {TEXT.meetings.cancel}
        </Button>
        <Button onClick={onClose}>{closing.act}</Button>
      </Group>
    </Modal>
  );
}
