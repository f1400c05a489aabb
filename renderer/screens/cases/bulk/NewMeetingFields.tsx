import { TextInput } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import classes from './BulkDialog.module.css';
import { type MeetingEntry, type MeetingFaults, withUsualCutOff } from './read-meeting.ts';
import { showTypedDay } from '../../../components/typed-day/typed-day.ts';

type NewMeetingFieldsProps = {
  readonly entry: MeetingEntry;
  readonly faults: MeetingFaults;
  readonly onChange: (part: Partial<MeetingEntry>) => void;
};

const TEXTS = TEXT.cases.bulk.meeting;

/** Name and day of a new meeting; the usual cut-off is proposed once the day is known. */
export function NewMeetingFields({ entry, faults, onChange }: NewMeetingFieldsProps) {
  return (
    <div className={classes.fields}>
      <TextInput
        label={TEXTS.name}
        value={entry.name}
        error={faults.name}
        maxLength={200}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={TEXTS.day}
        description={TEXTS.dayHint}
        value={entry.day}
        error={faults.day}
        onChange={(event) => onChange({ day: event.currentTarget.value })}
        onBlur={() => onChange(withUsualCutOff(entry))}
      />
      <div className={classes.pair}>
        <TextInput
          label={TEXTS.cutOffDay}
          value={entry.cutOffDay}
          error={faults.cutOffDay}
          onChange={(event) => onChange({ cutOffDay: event.currentTarget.value })}
          onBlur={() => onChange({ cutOffDay: showTypedDay(entry.cutOffDay) })}
        />
        <TextInput
          label={TEXTS.cutOffTime}
          value={entry.cutOffTime}
          error={faults.cutOffTime}
          onChange={(event) => onChange({ cutOffTime: event.currentTarget.value })}
        />
      </div>
      <p className={classes.hint}>{TEXTS.cutOffHint}</p>
    </div>
  );
}
