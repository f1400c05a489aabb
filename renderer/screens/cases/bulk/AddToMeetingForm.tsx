import { Button, Group, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import type { MeetingSummary } from '#shared/contract/meeting-summary';
import { formatDateWithWeekday } from '#shared/domain/format-date';

import { err, ok, type Result } from '#shared/result';

import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';
import { addToMeeting } from './acts.ts';
import { addToNewMeeting } from './add-to-new-meeting.ts';
import type { BulkDialogProps } from './bulk-dialog-props.ts';
import classes from './BulkDialog.module.css';
import { ChosenNames } from './ChosenNames.tsx';
import { cutOffText } from './cut-off.ts';
import { NewMeetingFields } from './NewMeetingFields.tsx';
import {
  type MeetingEntry,
  type MeetingFaults,
  NEW_MEETING,
  readNewMeeting,
} from './read-meeting.ts';

type AddToMeetingFormProps = BulkDialogProps & {
  /** Meetings to come, the nearest first. */
  readonly meetings: readonly MeetingSummary[];
  readonly today: string;
};

const TEXTS = TEXT.cases.bulk.meeting;

/** Nothing is preselected, unless there is nothing to choose between. */
export function AddToMeetingForm(props: AddToMeetingFormProps) {
  const { rows, onClose, onAct, meetings } = props;
  const [entry, setEntry] = useState<MeetingEntry>({
    which: meetings.length === 0 ? NEW_MEETING : '',
    name: '',
    day: '',
    cutOffDay: '',
    cutOffTime: '',
  });
  const [faults, setFaults] = useState<MeetingFaults>({});

  function change(part: Partial<MeetingEntry>): void {
    setEntry({ ...entry, ...part });
    setFaults({});
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const act = actOf(props, entry);
    if (act.ok) onAct(act.value);
    else setFaults(act.error);
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <ChosenNames rows={rows} />
      {meetings.length === 0 ? (
        <p className={classes.hint}>{TEXTS.noneToCome}</p>
      ) : (
        <MeetingChoice
          meetings={meetings}
          value={entry.which}
          fault={faults.which}
          onChange={(which) => change({ which })}
        />
      )}
      {entry.which === NEW_MEETING && (
        <NewMeetingFields entry={entry} faults={faults} onChange={change} />
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {TEXT.cases.cancel}
        </Button>
        <Button type="submit">{TEXTS.add}</Button>
      </Group>
    </form>
  );
}

/** What the entries ask for, or what is wrong with them. */
function actOf(
  { rows, meetings, today }: AddToMeetingFormProps,
  entry: MeetingEntry,
): Result<() => Promise<Said>, MeetingFaults> {
  const chosen = meetings.find(({ id }) => id === entry.which);
  if (chosen !== undefined) {
    return ok(() => addToMeeting(rows, { id: chosen.id, name: titleOf(chosen) }));
  }
  if (entry.which !== NEW_MEETING) return err({ which: TEXTS.faults.meeting });
  const read = readNewMeeting(entry, today);
  if (!read.ok) return read;
  return ok(() => addToNewMeeting(rows, { ...read.value, title: titleOf(read.value) }));
}

type MeetingChoiceProps = {
  readonly meetings: readonly MeetingSummary[];
  readonly value: string;
  readonly fault: string | undefined;
  readonly onChange: (which: string) => void;
};

function MeetingChoice({ meetings, value, fault, onChange }: MeetingChoiceProps) {
  return (
    <Radio.Group label={TEXTS.which} value={value} error={fault} onChange={onChange}>
      <div className={classes.options}>
        {meetings.map((meeting) => (
          <Radio
            key={meeting.id}
            value={meeting.id}
            label={titleOf(meeting)}
            description={TEXTS.detail(
              meeting.cases,
              meeting.cutOff === undefined ? undefined : cutOffText(meeting.cutOff),
            )}
          />
        ))}
        <Radio value={NEW_MEETING} label={TEXTS.another} />
      </div>
    </Radio.Group>
  );
}

function titleOf({ name, on }: Pick<MeetingSummary, 'name' | 'on'>): string {
  return TEXTS.option(name, formatDateWithWeekday(on));
}
