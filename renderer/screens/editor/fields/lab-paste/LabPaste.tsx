import { Button, Modal } from '@mantine/core';
import { IconClipboardText } from '@tabler/icons-react';
import { useRef, useState } from 'react';

import { TEXT } from '../../../../text/text.ts';
import type { DraftPath } from '../../draft/draft.ts';
import { useEdit } from '../editor-context.ts';
import classes from './LabPaste.module.css';
import { LabPasteForm } from './LabPasteForm.tsx';

type LabPasteProps = {
  readonly path: DraftPath;
  /** Text that was pasted into a field of a result and is a block of results. */
  readonly pasted: string | undefined;
  readonly onOpen: () => void;
  readonly onClose: () => void;
};

const TEXTS = TEXT.entry.labs;

/** Takes in a whole block of results; one step of undo takes all of them back. */
export function LabPaste({ path, pasted, onOpen, onClose }: LabPasteProps) {
  const edit = useEdit();
  const button = useRef<HTMLButtonElement>(null);
  const [done, setDone] = useState(0);

  function open(): void {
    setDone(0);
    onOpen();
  }

  return (
    <span className={classes.offer}>
      <Button
        ref={button}
        variant="default"
        leftSection={<IconClipboardText size="1rem" aria-hidden />}
        onClick={open}
      >
        {TEXTS.open}
      </Button>
      <output className={classes.done}>{done > 0 && TEXTS.done(done)}</output>
      <Modal
        opened={pasted !== undefined}
        onClose={onClose}
        size="78rem"
        title={TEXTS.title}
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': TEXTS.close }}
        returnFocus={false}
        onExitTransitionEnd={() => button.current?.focus()}
      >
        {pasted !== undefined && (
          <LabPasteForm
            path={path}
            pasted={pasted}
            onTake={(labs, taken) => {
              edit(path, labs);
              setDone(taken);
              onClose();
            }}
          />
        )}
      </Modal>
    </span>
  );
}
