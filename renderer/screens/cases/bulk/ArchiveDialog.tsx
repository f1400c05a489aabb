import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { TEXT } from '../../../text/text.ts';
import { archiveCases } from './acts.ts';
import { ChosenNames } from './ChosenNames.tsx';
import type { BulkDialogProps } from './bulk-dialog-props.ts';
import classes from './BulkDialog.module.css';

const TEXTS = TEXT.cases.bulk.archiving;

/** Puts the chosen cases away, for a reason that stays on record. */
export function ArchiveDialog({ rows, onClose, onAct }: BulkDialogProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      title={TEXTS.title(rows.length)}
      closeButtonProps={{ 'aria-label': TEXT.cases.close }}
    >
      <ArchiveForm rows={rows} onClose={onClose} onAct={onAct} />
    </Modal>
  );
}

function ArchiveForm({ rows, onClose, onAct }: BulkDialogProps) {
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (reason.trim() === '') setFault(TEXTS.fault);
    else onAct(() => archiveCases(rows, reason.trim()));
  }

  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <ChosenNames rows={rows} />
      <p>{TEXTS.what}</p>
      <Textarea
        label={TEXTS.reason}
        data-autofocus
        autosize
        minRows={2}
        maxLength={4000}
        value={reason}
        error={fault}
        onChange={(event) => {
          setReason(event.currentTarget.value);
          setFault(undefined);
        }}
      />
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {TEXT.cases.cancel}
        </Button>
        <Button type="submit">{TEXTS.act}</Button>
      </Group>
    </form>
  );
}
