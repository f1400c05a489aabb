import { Button } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';

import { TEXT } from '../../../text/text.ts';
import classes from './ListField.module.css';

type RemovedRowProps = {
  readonly id: string;
  readonly text: string;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
};

/** Stands where a row was, until it is brought back or dismissed. */
export function RemovedRow({ id, text, onUndo, onDismiss }: RemovedRowProps) {
  return (
    <output id={id} className={classes.removed}>
      <span>{text}</span>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
        onClick={onUndo}
      >
        {TEXT.editor.field.undo}
      </Button>
      <button
        type="button"
        className={classes.tool}
        aria-label={TEXT.editor.field.dismiss}
        onClick={onDismiss}
      >
        <IconX size="1rem" aria-hidden />
      </button>
    </output>
  );
}
