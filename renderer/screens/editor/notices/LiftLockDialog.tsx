import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { callHost } from '../../../api/client.ts';
import { CASE_LIST_KEY, standingQuery } from '../../../api/queries.ts';
import { TEXT } from '../../../text/text.ts';

type LiftLockDialogProps = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

const TEXTS = TEXT.editor.locked;

/** A late change needs a reason; it stays on record with who gave it. */
export function LiftLockDialog({ id, isOpen, onClose }: LiftLockDialogProps) {
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);

  async function lift(): Promise<void> {
    if (reason.trim() === '') {
      setFault(TEXTS.reasonMissing);
      return;
    }
    if (!(await liftLock(id, reason))) {
      setFault(TEXTS.failed);
      return;
    }
    setReason('');
    setFault(undefined);
    onClose();
    await client.invalidateQueries({ queryKey: standingQuery(id).queryKey });
    await client.invalidateQueries({ queryKey: CASE_LIST_KEY });
  }

  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={TEXTS.dialogTitle}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <p>{TEXTS.dialogWhat}</p>
      <Textarea
        label={TEXTS.reason}
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        error={fault}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={onClose}>
          {TEXTS.cancel}
        </Button>
        <Button onClick={() => void lift()}>{TEXTS.confirm}</Button>
      </Group>
    </Modal>
  );
}

async function liftLock(id: string, reason: string): Promise<boolean> {
  try {
    return (await callHost('preparation.unlock', { id, reason })).ok;
  } catch {
    return false;
  }
}
