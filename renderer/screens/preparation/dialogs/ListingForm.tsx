import { Radio } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';

import type { CaseSummary } from '#shared/contract/case-summary';
import type { MeetingSummary } from '#shared/contract/meeting-summary';
import { formatDateWithWeekday } from '#shared/domain/format-date';

import { TEXT } from '../../../text/text.ts';
import { cutOffClock } from '../clocks.ts';
import classes from './Dialog.module.css';
import { DialogActs } from './DialogActs.tsx';

type ListingFormProps = {
  readonly row: CaseSummary;
  readonly meetings: readonly MeetingSummary[];
  readonly now: string;
  readonly onCancel: () => void;
  readonly onMeeting: (meeting: MeetingSummary) => void;
};

const TEXTS = TEXT.preparation.move.listing;

/** For which meeting; chosen beforehand only where there is nothing to choose between. */
export function ListingForm({ row, meetings, now, onCancel, onMeeting }: ListingFormProps) {
  const open = meetings.filter(({ id }) => id !== row.meeting?.id);
  const [which, setWhich] = useState<string>(open.length === 1 ? (open[0]?.id ?? '') : '');
  const [isFaulty, setFaulty] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const meeting = open.find(({ id }) => id === which);
    if (meeting === undefined) setFaulty(true);
    else onMeeting(meeting);
  }

  if (meetings.length === 0) {
    return (
      <div className={classes.form}>
        <p className={classes.hint}>{TEXTS.none}</p>
        <Link to="/cases">{TEXTS.toCases}</Link>
      </div>
    );
  }
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Radio.Group
        label={TEXTS.which}
        value={which}
        error={isFaulty ? TEXTS.fault : undefined}
        onChange={(value) => {
          setWhich(value);
          setFaulty(false);
        }}
      >
        <div className={classes.options}>
          {meetings.map((meeting) => (
            <Radio
              key={meeting.id}
              value={meeting.id}
              data-autofocus={meeting === open[0] ? true : undefined}
              disabled={meeting.id === row.meeting?.id}
              label={TEXTS.option(meeting.name, formatDateWithWeekday(meeting.on))}
              description={detailOf(meeting, { row, meetings, now })}
            />
          ))}
        </div>
      </Radio.Group>
      <DialogActs act={TEXTS.act} onCancel={onCancel} />
    </form>
  );
}

/** What tells one meeting from another, the nearest said to be it. */
function detailOf(
  meeting: MeetingSummary,
  { row, meetings, now }: Pick<ListingFormProps, 'row' | 'meetings' | 'now'>,
): string {
  const isNearest = meetings.length > 1 && meeting === meetings[0];
  return TEXTS.detail([
    ...(isNearest ? [TEXTS.nearest] : []),
    ...(meeting.id === row.meeting?.id ? [TEXTS.already] : []),
    TEXTS.cases(meeting.cases),
    ...(meeting.cutOff === undefined ? [] : [cutOffClock(meeting.cutOff, now, 'open').text]),
  ]);
}
