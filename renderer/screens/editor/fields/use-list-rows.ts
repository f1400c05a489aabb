import { useState } from 'react';

import { type Draft, type DraftPath, isGroup, rowsOf } from '../draft/draft.ts';
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
  /** Unfolds a row and moves the focus into it. */
  readonly show: (index: number) => void;
  /** From one row to the next; behind the last a new one, unless that one is still empty. */
  readonly goOn: (index: number) => void;
  readonly dismiss: () => void;
};

/** The rows of a list and what can be done to them; the focus follows what was done. */
export function useListRows(path: DraftPath): ListRows {
  const rows = rowsOf(useDraftAt(path));
  const edit = useEdit();
  const [open, setOpen] = useState<number | undefined>(rows.length === 1 ? 0 : undefined);
  const [removed, setRemoved] = useState<RemovedListRow | undefined>(undefined);

  function show(index: number): void {
    setOpen(index);
    focusInside(`${controlId([...path, index])}-row`);
  }

  function insert(index: number, row: Draft): void {
    edit(path, withRow(rows, index, row));
    setRemoved(undefined);
    show(index);
  }

  return {
    rows,
    open,
    removed,
    toggle: (index) => setOpen(open === index ? undefined : index),
    insert,
    show,
    goOn: (index) => {
      if (index + 1 < rows.length) show(index + 1);
      else if (!isEmpty(rows[index])) insert(rows.length, {});
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

function isEmpty(row: Draft): boolean {
  return row === undefined || (isGroup(row) && Object.keys(row).length === 0);
}
