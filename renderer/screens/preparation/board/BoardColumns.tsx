import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { VisuallyHidden } from '@mantine/core';
import { useMemo, useState } from 'react';

import type { CaseId, CaseSummary } from '#shared/contract/case-summary';

import { TEXT } from '../../../text/text.ts';
import classes from './BoardColumns.module.css';
import type { CardActs } from './card-acts.ts';
import { CardFace } from './CardFace.tsx';
import { columnNamed, columnsOf } from './columns.ts';
import { Column } from './Column.tsx';
import { announcements, columnUnder, DRAG_KEYS, rowIn, toNextColumn } from './drag.ts';
import { KEYS_ID } from './keys-id.ts';
import type { CardFocus } from './use-card-focus.ts';

type BoardColumnsProps = {
  readonly cases: readonly CaseSummary[];
  readonly now: string;
  readonly acts: CardActs;
  readonly focus: CardFocus;
};

const TEXTS = TEXT.preparation.board;
/** How far the pointer must go before a press is a drag, in px. */
const DRAG_FROM = 6;

/** The columns; a card is dragged with the pointer or the keyboard, or sent with its menu. */
export function BoardColumns({ cases, now, acts, focus }: BoardColumnsProps) {
  const columns = useMemo(() => columnsOf(cases, now), [cases, now]);
  const [dragged, setDragged] = useState<CaseSummary | undefined>(undefined);
  const [menuOf, setMenuOf] = useState<CaseId | undefined>(undefined);
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: DRAG_FROM } }),
    useSensor(KeyboardSensor, { keyboardCodes: DRAG_KEYS, coordinateGetter: toNextColumn }),
  );
  const first = columns.flatMap(({ rows }) => rows)[0]?.id;

  function drop({ active, over }: DragEndEvent): void {
    setDragged(undefined);
    const row = rowIn(active.data.current);
    const to = columnNamed(over?.id);
    if (row === undefined) return;
    if (to === undefined || to === row.preparation.state) focus.follow(row.id);
    else acts.move(row, to);
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={columnUnder}
      accessibility={{
        announcements,
        screenReaderInstructions: { draggable: TEXTS.keys },
      }}
      onDragStart={({ active }) => setDragged(rowIn(active.data.current))}
      onDragCancel={({ active }) => {
        setDragged(undefined);
        const row = rowIn(active.data.current);
        if (row !== undefined) focus.follow(row.id);
      }}
      onDragEnd={drop}
    >
      <VisuallyHidden id={KEYS_ID}>{TEXTS.keys}</VisuallyHidden>
      <section className={classes.columns} aria-label={TEXTS.label}>
        {columns.map((column) => (
          <Column
            key={column.state}
            column={column}
            board={{ columns, now, acts, focus, menuOf, setMenuOf }}
            tabStop={focus.active ?? first}
            dragged={dragged}
          />
        ))}
      </section>
      <DraggedCard row={dragged} now={now} />
    </DndContext>
  );
}

type DraggedCardProps = { readonly row: CaseSummary | undefined; readonly now: string };

/** The copy of the card that goes with the pointer. */
function DraggedCard({ row, now }: DraggedCardProps) {
  return (
    <DragOverlay dropAnimation={null}>
      {row !== undefined && (
        <div className={classes.overlay} aria-hidden>
          <CardFace row={row} now={now} />
        </div>
      )}
    </DragOverlay>
  );
}
