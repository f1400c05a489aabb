import { IconCopy, IconTrash } from '@tabler/icons-react';

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
        aria-label={`Duplicate ${name}`}
        title="Duplicate"
        onClick={onDuplicate}
      >
        <IconCopy size="1.0625rem" stroke={1.7} aria-hidden />
      </button>
      <button
        type="button"
        className={classes.tool}
        aria-label={`Remove ${name}`}
        title="Remove"
        onClick={onRemove}
      >
        <IconTrash size="1.0625rem" stroke={1.7} aria-hidden />
      </button>
    </>
  );
}
