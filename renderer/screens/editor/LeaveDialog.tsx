import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';

import { isDirty } from './draft/editor-state.ts';
import { dropEditorStore } from './draft/editor-store.ts';
import { useEditorStore } from './fields/editor-context.ts';
import type { Saving } from './use-save-case.ts';

type LeaveDialogProps = {
  readonly storeKey: string;
  readonly saving: Saving;
};

/** Nobody loses entries by a click on the way out. */
export function LeaveDialog({ storeKey, saving }: LeaveDialogProps) {
  const store = useEditorStore();
  // Asked of the store, because a save and the step that follows it come within one drawing.
  const isLosing = () => isDirty(store.read());
  const blocker = useBlocker({
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isLosing(),
    enableBeforeUnload: isLosing,
    withResolver: true,
  });
  const isBlocked = blocker.status === 'blocked';

  async function saveAndLeave(): Promise<void> {
    if (await saving.save()) blocker.proceed?.();
    else blocker.reset?.();
  }

  function discard(): void {
    dropEditorStore(storeKey);
    blocker.proceed?.();
  }

  return (
    <Modal
      opened={isBlocked}
      onClose={() => blocker.reset?.()}
      title="There are unsaved changes"
      closeButtonProps={{ 'aria-label': 'Stay here' }}
    >
      <p>Save them as a new revision, or leave and lose them.</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={discard}>
          Discard changes
        </Button>
        <Button variant="default" onClick={() => blocker.reset?.()}>
          Stay
        </Button>
        <Button onClick={() => void saveAndLeave()}>Save and leave</Button>
      </Group>
    </Modal>
  );
}
