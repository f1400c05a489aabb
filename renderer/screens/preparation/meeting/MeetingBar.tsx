import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { MeetingId, type MeetingSummary } from '#shared/contract/meeting-summary';
import { formatDateWithWeekday } from '#shared/domain/format-date';

import { CardClock } from '../board/CardClock.tsx';
import { agendaName } from '../board/case-text.ts';
import type { Moves } from '../board/use-moves.ts';
import { cutOffClock } from '../clocks.ts';
import type { PreparationAddress } from '../preparation-address.ts';
import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import { CutOffForm } from './CutOffForm.tsx';
import classes from './MeetingBar.module.css';

type MeetingBarProps = {
  readonly address: PreparationAddress;
  /** Meetings to come, the nearest first. */
  readonly meetings: readonly MeetingSummary[];
  readonly now: string;
  readonly moves: Moves;
};

const TEXTS = TEXT.preparation.meeting;

/** Whose cases are shown, and how long their meeting still takes cases. */
export function MeetingBar({ address, meetings, now, moves }: MeetingBarProps) {
  const [isChanging, setChanging] = useState(false);
  const shown = meetings.find(({ id }) => id === address.meeting) ?? meetings[0];
  return (
    <div className={classes.bar}>
      <MeetingPicker address={address} meetings={meetings} />
      {shown === undefined ? (
        <p className={classes.words}>{TEXTS.none}</p>
      ) : (
        <div className={classes.words}>
          {address.meeting === undefined && (
            <p>
              <ClinicalText text={TEXTS.next(shown.name, formatDateWithWeekday(shown.on))} />
            </p>
          )}
          {shown.cutOff === undefined ? (
            <p>{TEXTS.noCutOff}</p>
          ) : (
            <CardClock clock={cutOffClock(shown.cutOff, now, 'none')} />
          )}
          {!isChanging && (
            <Button
              variant="subtle"
              size="compact-sm"
              className={classes.change}
              aria-label={TEXTS.changeOf(agendaName(shown))}
              onClick={() => setChanging(true)}
            >
              {TEXTS.change}
            </Button>
          )}
        </div>
      )}
      {isChanging && shown !== undefined && (
        <CutOffForm
          key={shown.id}
          meeting={shown}
          moves={moves}
          onClose={() => setChanging(false)}
        />
      )}
    </div>
  );
}

function MeetingPicker({ address, meetings }: Pick<MeetingBarProps, 'address' | 'meetings'>) {
  const navigate = useNavigate();
  const isListed = meetings.some(({ id }) => id === address.meeting);
  const past =
    address.meeting === undefined || isListed
      ? []
      : [{ value: address.meeting, label: TEXTS.other }];
  return (
    <NativeSelect
      className={classes.picker}
      label={TEXTS.label}
      value={address.meeting ?? ''}
      data={[
        { value: '', label: TEXTS.all },
        ...meetings.map(({ id, name, on, cases }) => ({
          value: id,
          label: TEXTS.option(name, formatDateWithWeekday(on), cases),
        })),
        ...past,
      ]}
      onChange={({ currentTarget: { value } }) => {
        const meeting = MeetingId.safeParse(value).data;
        void navigate({ to: '/preparation', search: { ...address, meeting } });
      }}
    />
  );
}
