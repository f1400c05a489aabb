import { Button, Group, Modal } from '@mantine/core';

import type { Banner } from '#shared/report/board-sheet-model';
import { decisionLines } from '#shared/report/decision-lines';

import { DecisionLines } from '../../../../components/decision/DecisionLines.tsx';
import { Glyph } from '../../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../../text/text.ts';
import { recordedRole } from './decision-entry.ts';
import { useDecide } from './decide-desk.ts';
import classes from './RecordDialog.module.css';
import type { Recording } from './use-record.ts';

const TEXTS = TEXT.operator.decide.record;

type RecordDialogProps = {
  readonly banner: Banner;
  readonly revision: number;
  /** The version it will be. */
  readonly version: number;
  readonly recording: Recording;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onRecord: () => void;
};

/** Exactly what will stand on record, for the room to hear before it does. */
export function RecordDialog(props: RecordDialogProps) {
  const { version, recording, isOpen, onClose, onRecord } = props;
  return (
    <Modal
      opened={isOpen}
      onClose={() => !recording.isSending && onClose()}
      title={TEXTS.title}
      size="52rem"
      transitionProps={{ duration: 0 }}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <p>{TEXTS.lead}</p>
      <Summary {...props} />
      <div role="alert">
        {recording.failure !== undefined && (
          <p className={classes.failure}>
            <Glyph kind="stop" />
            <span>{recording.failure}</span>
          </p>
        )}
      </div>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose} disabled={recording.isSending}>
          {TEXTS.change}
        </Button>
        <Button onClick={onRecord} loading={recording.isSending}>
          {version === 1 ? TEXTS.record : TEXTS.recordVersion(version)}
        </Button>
      </Group>
    </Modal>
  );
}

/** The summary has the focus, not the button: a second Enter must not record unread. */
function Summary({ banner, revision }: RecordDialogProps) {
  const { entry, draft } = useDecide();
  const patient = [banner.name.family, banner.name.rest].filter((part) => part !== '').join(', ');
  const lines = decisionLines(draft);
  const hasDissent = (draft.dissent ?? []).length > 0;
  return (
    <section data-autofocus tabIndex={-1} className={classes.readBack} aria-label={TEXTS.title}>
      <DecisionLines
        lines={[
          { label: TEXTS.patient, texts: [TEXTS.patientAt(patient, revision)] },
          ...lines,
          ...(hasDissent
            ? []
            : [{ label: TEXT.operator.decide.dissent.label, texts: [TEXTS.noDissent] }]),
          ...(entry.isCorrecting
            ? [{ label: TEXTS.correction, texts: [entry.correction.trim()] }]
            : []),
          { label: TEXTS.by, texts: [TEXTS.who(entry.byName.trim(), recordedRole(entry))] },
        ]}
      />
    </section>
  );
}
