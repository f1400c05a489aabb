import { Button, Group, Modal } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import type { Saving } from '../use-save-case.ts';
import { DuplicateList } from './DuplicateList.tsx';

type DuplicateDialogProps = { readonly saving: Saving };

const TEXTS = TEXT.editor.duplicate;

/** Asked before a second case of one patient comes about; nothing is saved until answered. */
export function DuplicateDialog({ saving }: DuplicateDialogProps) {
  const { duplicates, leaveDuplicates, save } = saving;
  return (
    <Modal
      opened={duplicates.length > 0}
      onClose={leaveDuplicates}
      size="lg"
      title={TEXTS.dialogTitle}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <p>{TEXTS.dialogWhat}</p>
      <DuplicateList duplicates={duplicates} />
      <Group justify="flex-end" gap="sm" mt="md">
        <Button variant="default" onClick={leaveDuplicates}>
          {TEXTS.back}
        </Button>
        <Button variant="default" onClick={() => void save('add')}>
          {TEXTS.saveAnyway}
        </Button>
      </Group>
    </Modal>
  );
}
