import { IconCopy, IconTrash } from '@tabler/icons-react';

import { TEXT } from '../../../text/text.ts';
import classes from './ListField.module.css';

type ListRowToolsProps = {
  /** `lesion 2`: said in the names of the buttons. */
  readonly name: string;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

export function ListRowTools({ name, onDuplicate, onRemove }: ListRowToolsProps) {
  return (
    <>
      <button
        type="button"
        className={classes.tool}
        aria-label={TEXT.editor.field.duplicateOf(name)}
        title={TEXT.editor.field.duplicate}
        onClick={onDuplicate}
      >
        <IconCopy size="1.0625rem" stroke={1.7} aria-hidden />
      </button>
      <button
        type="button"
        className={classes.tool}
        aria-label={TEXT.editor.field.removeOf(name)}
        title={TEXT.editor.field.remove}
        onClick={onRemove}
      >
        <IconTrash size="1.0625rem" stroke={1.7} aria-hidden />
      </button>
    </>
  );
}
