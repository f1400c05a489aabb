import { useState } from 'react';

import { type Draft, type DraftPath, rowsOf } from '../draft/draft.ts';
import { withoutRow, withRow } from '../draft/list-edits.ts';
import { controlId, useDraftAt, useEdit } from './editor-context.ts';
import { focusInside } from './focus-entry.ts';

export type RemovedListRow = { readonly index: number; readonly row: Draft };

export type ListRows = {
  readonly rows: readonly Draft[];
  /** The one row that is unfolded. */
  readonly open: number | undefined;
  /** The row removed last, until something else happens to the list. */
  readonly removed: RemovedListRow | undefined;
  readonly toggle: (index: number) => void;
  readonly insert: (index: number, row: Draft) => void;
  readonly remove: (index: number) => void;
  readonly dismiss: () => void;
};

/** The rows of a list and what can be done to them; the focus follows what was done. */
export function useListRows(path: DraftPath): ListRows {
  const rows = rowsOf(useDraftAt(path));
  const edit = useEdit();
  const [open, setOpen] = useState<number | undefined>(rows.length === 1 ? 0 : undefined);
  const [removed, setRemoved] = useState<RemovedListRow | undefined>(undefined);

  return {
    rows,
    open,
    removed,
    toggle: (index) => setOpen(open === index ? undefined : index),
    insert: (index, row) => {
      edit(path, withRow(rows, index, row));
      setOpen(index);
      setRemoved(undefined);
      focusInside(`${controlId([...path, index])}-row`);
    },
    remove: (index) => {
      setRemoved({ index, row: rows[index] });
      edit(path, withoutRow(rows, index));
      setOpen(undefined);
      focusInside(`${controlId(path)}-undo`);
    },
    dismiss: () => setRemoved(undefined),
  };
}
