import { Button, Group, Modal } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';

type GiveUpDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onGiveUp: () => void;
};

const TEXTS = TEXT.editor.giveUp;

/** Asked before a draft is given up. */
export function GiveUpDialog({ isOpen, onClose, onGiveUp }: GiveUpDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={TEXTS.title}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <p>{TEXTS.what}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {TEXTS.cancel}
        </Button>
        <Button onClick={onGiveUp}>{TEXTS.confirm}</Button>
      </Group>
    </Modal>
  );
}
