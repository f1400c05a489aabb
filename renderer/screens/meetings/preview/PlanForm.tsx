import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import type { AgendaLine, MeetingDetail } from '#shared/contract/meetings';
import { AgendaLane, type AgendaPlan } from '#shared/domain/agenda-item';
import { NotReadyReason } from '#shared/domain/preparation';

import type { Acts } from '../../../components/act-status/use-acts.ts';
import { TEXT } from '../../../text/text.ts';
import { savePlan } from './case-acts.ts';
import classes from './CasePane.module.css';
import { entryOf, type PlanEntry, type PlanFaults, readPlan } from './plan-entry.ts';

type PlanFormProps = {
  readonly detail: MeetingDetail;
  readonly line: AgendaLine;
  readonly acts: Acts;
  /** While identifiers are hidden: what is in words is neither shown nor changed. */
  readonly areWordsHidden: boolean;
};

const TEXTS = TEXT.meetings.agenda.plan;
const { laneShort } = TEXT.meetings.agenda;

/** Lane, minutes and presenter of a case, and who approved it when it came late. */
export function PlanForm({ detail, line, acts, areWordsHidden }: PlanFormProps) {
  const [entry, setEntry] = useState<PlanEntry>(() => entryOf(line.plan));
  const [faults, setFaults] = useState<PlanFaults>({});
  const change = (part: Partial<PlanEntry>) => {
    setEntry({ ...entry, ...part });
    setFaults({});
  };

  function submit(event: FormEvent): void {
    event.preventDefault();
    const words = areWordsHidden ? 'kept' : 'written';
    const plan = readPlan(entry, words);
    if (plan.ok) acts.run(() => savePlan(detail, { line, words }, plan.value));
    else setFaults(plan.error);
  }

  return (
    <form className={classes.form} aria-label={TEXTS.label} noValidate onSubmit={submit}>
      <LaneFields
        detail={detail}
        entry={entry}
        faults={faults}
        onChange={change}
        reasons={areWordsHidden ? codedReasons(line.plan) : NotReadyReason.options}
      />
      {areWordsHidden ? (
        <p className={classes.none}>{TEXTS.hidden}</p>
      ) : (
        <WordFields line={line} entry={entry} faults={faults} onChange={change} />
      )}
      <div>
        <Button type="submit" disabled={acts.isRunning}>
          {TEXTS.act}
        </Button>
      </div>
    </form>
  );
}

type PartProps = {
  readonly entry: PlanEntry;
  readonly faults: PlanFaults;
  readonly onChange: (part: Partial<PlanEntry>) => void;
};

type LaneFieldsProps = PartProps & {
  readonly detail: MeetingDetail;
  readonly reasons: readonly NotReadyReason[];
};

function LaneFields({ detail, entry, faults, onChange, reasons: offered }: LaneFieldsProps) {
  const { reasons } = TEXT.cases.list;
  return (
    <>
      <NativeSelect
        label={TEXTS.lane}
        value={entry.lane}
        data={AgendaLane.options.map((value) => ({ value, label: laneShort[value] }))}
        onChange={(event) => onChange({ lane: event.currentTarget.value })}
      />
      {entry.lane === 'not-ready' && (
        <NativeSelect
          label={TEXTS.reason}
          value={entry.reason}
          error={faults.reason}
          data={[
            { value: '', label: TEXTS.chooseReason },
            ...offered.map((value) => ({ value, label: reasons[value] })),
          ]}
          onChange={(event) => onChange({ reason: event.currentTarget.value })}
        />
      )}
      <NumberInput
        label={TEXTS.minutes}
        description={TEXTS.minutesHint(detail.settings.minutesPerCase)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        className={classes.minutes}
        min={1}
        max={120}
        allowDecimal={false}
        value={entry.minutes}
        error={faults.minutes}
        onChange={(minutes) => onChange({ minutes })}
      />
    </>
  );
}

/** Reasons that need no words, and the one that stands. */
function codedReasons({ reason }: AgendaPlan): readonly NotReadyReason[] {
  return NotReadyReason.options.filter((each) => each !== 'other' || each === reason);
}

type WordFieldsProps = PartProps & { readonly line: AgendaLine };

function WordFields({ line, entry, faults, onChange }: WordFieldsProps) {
  return (
    <>
      <TextInput
        label={TEXTS.presenter}
        className={classes.presenter}
        maxLength={120}
        value={entry.presenter}
        onChange={(event) => onChange({ presenter: event.currentTarget.value })}
      />
      <TextInput
        label={TEXTS.note}
        maxLength={4000}
        value={entry.note}
        error={faults.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
      {line.isLate && <LateFields entry={entry} faults={faults} onChange={onChange} />}
    </>
  );
}

function LateFields({ entry, faults, onChange }: PartProps) {
  return (
    <fieldset className={classes.late}>
      <legend>{TEXTS.late}</legend>
      <div className={classes.row}>
        <TextInput
          label={TEXTS.approvedBy}
          maxLength={120}
          value={entry.approvedBy}
          error={faults.late}
          onChange={(event) => onChange({ approvedBy: event.currentTarget.value })}
        />
        <TextInput
          label={TEXTS.because}
          maxLength={4000}
          value={entry.because}
          onChange={(event) => onChange({ because: event.currentTarget.value })}
        />
      </div>
    </fieldset>
  );
}
