import { Button, Group, Modal } from '@mantine/core';

import { TEXT } from '../../text/text.ts';

type ShowDialogProps = {
  readonly isOpen: boolean;
  readonly onShow: () => void;
  readonly onKeep: () => void;
};

/** Above a blank presentation, too: what is asked must be seen. */
const ABOVE_ALL = 10_000;

/** Asks once before names appear on a screen that others may see. */
export function ShowDialog({ isOpen, onShow, onKeep }: ShowDialogProps) {
  const { title, what, keep } = TEXT.privacy.confirm;
  return (
    <Modal
      opened={isOpen}
      onClose={onKeep}
      title={title}
      centered
      withCloseButton={false}
      zIndex={ABOVE_ALL}
      transitionProps={{ duration: 0 }}
    >
      <p>{what}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onShow}>
          {TEXT.privacy.show}
        </Button>
        <Button data-autofocus onClick={onKeep}>
          {keep}
        </Button>
      </Group>
    </Modal>
  );
}
