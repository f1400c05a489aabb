import { Modal, NativeSelect, NumberInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { DEFAULT_SETTINGS } from '#shared/domain/meeting-profile';
import { DEFAULT_PROFILE } from '#shared/domain/meeting-profiles';

import type { Acts } from '../../../components/act-status/use-acts.ts';
import { TEXT } from '../../../text/text.ts';
import { type DayEntry, type DayFaults, readDay } from '../rules/day-entry.ts';
import { DayFields } from '../rules/DayFields.tsx';
import { DialogActs } from '../rules/DialogActs.tsx';
import { entryOf, readRules, type RulesEntry, type RulesFaults } from '../rules/rules-entry.ts';
import classes from '../rules/Rules.module.css';
import { RulesFields } from '../rules/RulesFields.tsx';
import { createMeeting } from './create-meeting.ts';

type CreateMeetingDialogProps = { readonly acts: Acts; readonly onClose: () => void };

const TEXTS = TEXT.meetings.create;
const INTERVALS = [7, 14, 28] as const;
const MOST_DATES = 104;
const EMPTY: DayEntry = { name: '', day: '', cutOffDay: '', cutOffTime: '' };

type SeriesEntry = { readonly everyDays: number | undefined; readonly times: string | number };
type Faults = DayFaults & RulesFaults & { readonly times?: string };

/** A new meeting, or every date of a series of them. */
export function CreateMeetingDialog({ acts, onClose }: CreateMeetingDialogProps) {
  const [day, setDay] = useState<DayEntry>(EMPTY);
  const [rules, setRules] = useState<RulesEntry>(entryOf(DEFAULT_PROFILE, DEFAULT_SETTINGS));
  const [series, setSeries] = useState<SeriesEntry>({ everyDays: undefined, times: 10 });
  const [faults, setFaults] = useState<Faults>({});

  function submit(event: FormEvent): void {
    event.preventDefault();
    const meeting = readDay(day);
    const run = readRules(rules);
    const repeats = readSeries(series);
    if (!meeting.ok || !run.ok || repeats === 'faulty') {
      setFaults({
        ...(meeting.ok ? {} : meeting.error),
        ...(run.ok ? {} : run.error),
        ...(repeats === 'faulty' ? { times: TEXTS.faults.times } : {}),
      });
      return;
    }
    onClose();
    acts.run(() => createMeeting({ ...meeting.value, ...run.value, repeats }));
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={TEXTS.title}
      size="44rem"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.meetings.close }}
    >
      <form className={classes.form} noValidate onSubmit={submit} onChange={() => setFaults({})}>
        <DayFields
          entry={day}
          faults={faults}
          day="open"
          onChange={(part) => setDay({ ...day, ...part })}
        />
        <SeriesFields entry={series} fault={faults.times} onChange={setSeries} />
        <RulesFields
          entry={rules}
          faults={faults}
          rule="open"
          onChange={(part) => setRules({ ...rules, ...part })}
        />
        <DialogActs act={TEXTS.act} onCancel={onClose} />
      </form>
    </Modal>
  );
}

type SeriesFieldsProps = {
  readonly entry: SeriesEntry;
  readonly fault: string | undefined;
  readonly onChange: (entry: SeriesEntry) => void;
};

function SeriesFields({ entry, fault, onChange }: SeriesFieldsProps) {
  return (
    <div className={classes.row}>
      <NativeSelect
        label={TEXTS.repeat}
        value={entry.everyDays ?? ''}
        data={[
          { value: '', label: TEXTS.repeats.once },
          ...INTERVALS.map((days) => ({ value: String(days), label: TEXTS.repeats[days] })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const everyDays = INTERVALS.find((days) => String(days) === value);
          onChange({ ...entry, everyDays });
        }}
      />
      {entry.everyDays !== undefined && (
        <NumberInput
          label={TEXTS.times}
          min={2}
          max={MOST_DATES}
          allowDecimal={false}
          value={entry.times}
          error={fault}
          onChange={(times) => onChange({ ...entry, times })}
        />
      )}
    </div>
  );
}

type Repeats = { readonly everyDays: number; readonly times: number };

function readSeries({ everyDays, times }: SeriesEntry): Repeats | 'faulty' | undefined {
  if (everyDays === undefined) return undefined;
  const count = Number(times);
  const isWhole = Number.isInteger(count) && count >= 2 && count <= MOST_DATES;
  return isWhole ? { everyDays, times: count } : 'faulty';
}
