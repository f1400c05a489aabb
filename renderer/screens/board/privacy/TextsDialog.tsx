import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { TEXT } from '../../../text/text.ts';
import { FreeTextList } from './FreeTextList.tsx';

type TextsDialogProps = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Texts to check; while identifiers are hidden it says first that it will show them. */
export function TextsDialog({ id, isOpen, onClose }: TextsDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={TEXT.privacy.texts.title}
      size="46rem"
      closeButtonProps={{ 'aria-label': TEXT.privacy.texts.close }}
      transitionProps={{ duration: 0 }}
    >
      <TextsToCheck id={id} onClose={onClose} />
    </Modal>
  );
}

function TextsToCheck({ id, onClose }: Pick<TextsDialogProps, 'id' | 'onClose'>) {
  const isHidden = useIdentifierDisplay() === 'hidden';
  const [isWarned, setIsWarned] = useState(false);
  const words = TEXT.privacy.texts;
  if (isHidden && !isWarned) {
    return (
      <>
        <p>{words.before}</p>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => setIsWarned(true)}>
            {words.open}
          </Button>
          <Button data-autofocus onClick={onClose}>
            {words.leave}
          </Button>
        </Group>
      </>
    );
  }
  return (
    <>
      <FreeTextList id={id} />
      <Group justify="flex-end" mt="md">
        <Button onClick={onClose}>{words.close}</Button>
      </Group>
    </>
  );
}
