import { Button, Group, Modal } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';

import { TEXT } from '../../text/text.ts';
import type { DraftKeeper } from './draft/draft-keeper.ts';
import { isDirty } from './draft/editor-state.ts';
import { dropEditorStore } from './draft/editor-store.ts';
import { useEditorStore } from './fields/editor-context.ts';
import type { Saving } from './use-save-case.ts';

type LeaveDialogProps = {
  readonly storeKey: string;
  readonly saving: Saving;
  readonly keeper: DraftKeeper;
};

const TEXTS = TEXT.editor.leave;

/** Leaving is harmless, because the draft is kept first; only where that fails is it asked. */
export function LeaveDialog({ storeKey, saving, keeper }: LeaveDialogProps) {
  const store = useEditorStore();
  const isUnkept = () => isDirty(store.read()) && keeper.read().state !== 'kept';
  const blocker = useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (current.pathname === next.pathname || !isUnkept()) return false;
      return (await keeper.keepNow()).state === 'failed';
    },
    enableBeforeUnload: isUnkept,
    withResolver: true,
  });

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
      opened={blocker.status === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={TEXTS.title}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <p>{TEXTS.what}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={discard}>
          {TEXTS.discard}
        </Button>
        <Button variant="default" onClick={() => blocker.reset?.()}>
          {TEXTS.stay}
        </Button>
        <Button onClick={() => void saveAndLeave()}>{TEXTS.save}</Button>
      </Group>
    </Modal>
  );
}
