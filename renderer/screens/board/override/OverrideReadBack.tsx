import { Button, Group } from '@mantine/core';

import { overridableExclusions } from '#shared/report/override-view';

import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { ACT_TEXT, OVERRIDE_FAILURE_TEXT } from './override-act-text.ts';
import type { OverrideAct } from './override-desk.ts';
import { type OverrideEntry, recordedRole } from './override-entry.ts';
import classes from './OverrideDialog.module.css';
import { takeFocus } from '../../../components/focus/take-focus.ts';
import type { RecordingAct } from './use-record-act.ts';

const TEXTS = TEXT.override.summary;

type OverrideReadBackProps = {
  readonly loaded: LoadedSheet;
  readonly act: OverrideAct;
  readonly entry: OverrideEntry;
  readonly recording: RecordingAct;
  readonly onChange: () => void;
  readonly onRecord: () => void;
};

/** Exactly what will stand on record, for the room to hear before it does. */
export function OverrideReadBack(props: OverrideReadBackProps) {
  const { loaded, act, entry, recording, onChange, onRecord } = props;
  const { banner } = loaded.sheet;
  const patient = [banner.name.family, banner.name.rest].filter((part) => part !== '').join(', ');
  const option = act.kind === 'override' ? act.option.name : act.override.name;
  return (
    <>
      <p className={classes.lead}>{TEXT.override.lead}</p>
      {/* The summary has the focus, not the button: a second Enter must not record unread. */}
      <dl ref={takeFocus} className={classes.readBack} tabIndex={-1}>
        <Line label={TEXTS.patient}>{TEXTS.patientAt(patient, loaded.revision)}</Line>
        <Line label={TEXTS.option}>{option}</Line>
        <Line label={act.kind === 'override' ? TEXTS.overrides : TEXTS.withdraws}>
          {textsOf(act).join('; ')}
        </Line>
        <Line label={TEXTS.because}>{entry.reason.trim()}</Line>
        <Line label={TEXTS.by}>{TEXTS.person(entry.name.trim(), recordedRole(entry))}</Line>
      </dl>
      <div role="alert">
        {recording.failure !== undefined && (
          <p className={classes.failure}>
            <Glyph kind="stop" />
            <span>{OVERRIDE_FAILURE_TEXT[recording.failure]}</span>
          </p>
        )}
      </div>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onChange} disabled={recording.isSending}>
          {TEXT.override.change}
        </Button>
        <Button onClick={onRecord} loading={recording.isSending}>
          {ACT_TEXT[act.kind].record}
        </Button>
      </Group>
    </>
  );
}

type LineProps = { readonly label: string; readonly children: string };

function Line({ label, children }: LineProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function textsOf(act: OverrideAct): readonly string[] {
  if (act.kind === 'withdraw') {
    const { by, reason } = act.override;
    return [TEXTS.quoted(by.name, by.role, reason)];
  }
  const overridden = overridableExclusions(act.option);
  return act.option.excluding.filter(({ id }) => overridden.includes(id)).map(({ text }) => text);
}
