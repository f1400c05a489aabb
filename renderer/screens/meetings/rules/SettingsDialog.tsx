import { Modal } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import type { Acts } from '../../../components/act-status/use-acts.ts';
import { showTypedDay } from '../../../components/typed-day/typed-day.ts';
import { TEXT } from '../../../text/text.ts';
import { type DayEntry, type DayFaults, readDay } from './day-entry.ts';
import { DayFields } from './DayFields.tsx';
import { DialogActs } from './DialogActs.tsx';
import { entryOf, readRules, type RulesEntry, type RulesFaults } from './rules-entry.ts';
import classes from './Rules.module.css';
import { RulesFields } from './RulesFields.tsx';
import { saveSettings } from './save-settings.ts';

type SettingsDialogProps = {
  readonly detail: MeetingDetail;
  readonly acts: Acts;
  readonly onClose: () => void;
};

const TEXTS = TEXT.meetings.settings;

/** Name, day, cut-off, quorum rule, timing and room of a meeting that exists. */
export function SettingsDialog({ detail, acts, onClose }: SettingsDialogProps) {
  const [day, setDay] = useState<DayEntry>(() => dayOf(detail));
  const [rules, setRules] = useState<RulesEntry>(entryOf(detail.profile, detail.settings));
  const [faults, setFaults] = useState<DayFaults & RulesFaults>({});
  const standing = meetingStateOf(detail.events) === 'planned' ? 'open' : 'fixed';

  function submit(event: FormEvent): void {
    event.preventDefault();
    const meeting = readDay(day);
    const run = readRules(rules);
    if (!meeting.ok || !run.ok) {
      setFaults({ ...(meeting.ok ? {} : meeting.error), ...(run.ok ? {} : run.error) });
      return;
    }
    onClose();
    const entry = { ...meeting.value, ...run.value };
    acts.run(() => saveSettings(detail, entry, standing));
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={TEXTS.title(detail.meeting.name)}
      size="44rem"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.meetings.close }}
    >
      <form className={classes.form} noValidate onSubmit={submit} onChange={() => setFaults({})}>
        {standing === 'fixed' && <p className={classes.hint}>{TEXTS.fixed}</p>}
        <DayFields
          entry={day}
          faults={faults}
          day={standing}
          onChange={(part) => setDay({ ...day, ...part })}
        />
        <RulesFields
          entry={rules}
          faults={faults}
          rule={standing}
          onChange={(part) => setRules({ ...rules, ...part })}
        />
        <DialogActs act={TEXTS.act} onCancel={onClose} />
      </form>
    </Modal>
  );
}

function dayOf({ meeting: { name, on, cutOff } }: MeetingDetail): DayEntry {
  const [cutOffDay = '', cutOffTime = ''] = cutOff?.split('T') ?? [];
  return { name, day: showTypedDay(on), cutOffDay: showTypedDay(cutOffDay), cutOffTime };
}
