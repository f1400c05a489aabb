import { useDraggable } from '@dnd-kit/core';
import type { KeyboardEvent } from 'react';

import type { CaseId, CaseSummary } from '#shared/contract/case-summary';

import type { CardActs } from './card-acts.ts';
import { CardFace } from './CardFace.tsx';
import { CardMenu } from './CardMenu.tsx';
import classes from './CaseCard.module.css';
import type { BoardColumn } from './columns.ts';
import type { CardData } from './drag.ts';
import { pressCard } from './press-card.ts';
import type { CardFocus } from './use-card-focus.ts';

/** What every card needs of the board it lies on. */
export type CardBoard = {
  readonly columns: readonly BoardColumn[];
  readonly now: string;
  readonly acts: CardActs;
  readonly focus: CardFocus;
  /** The card whose menu is open. */
  readonly menuOf: CaseId | undefined;
  readonly setMenuOf: (id: CaseId | undefined) => void;
};

type CaseCardProps = {
  readonly row: CaseSummary;
  readonly board: CardBoard;
  readonly isTabStop: boolean;
};

/** A case on the board: its name opens it, the pointer drags it, the menu sends it. */
export function CaseCard({ row, board, isTabStop }: CaseCardProps) {
  const { columns, now, acts, focus, menuOf, setMenuOf } = board;
  const data: CardData = { row };
  const { setNodeRef, setActivatorNodeRef, listeners, isDragging } = useDraggable({
    id: row.id,
    data,
  });
  const tabIndex = isTabStop ? 0 : -1;

  const link = {
    ref: setActivatorNodeRef,
    tabIndex,
    onFocus: () => focus.setActive(row.id),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (isDragging) return;
      pressCard(event, {
        id: row.id,
        columns,
        goTo: focus.follow,
        openMenu: () => menuButton(row.id)?.click(),
        others: (other) => void listeners?.['onKeyDown']?.(other),
      });
    },
  };

  return (
    <li
      ref={setNodeRef}
      className={classes.card}
      data-card={row.id}
      data-dragging={isDragging}
      data-state={row.preparation.state}
      onPointerDown={(event) => void listeners?.['onPointerDown']?.(event)}
    >
      <CardFace row={row} now={now} link={link}>
        <CardMenu
          row={row}
          acts={acts}
          tabIndex={tabIndex}
          isOpen={menuOf === row.id}
          onToggle={(state) => {
            setMenuOf(state === 'open' ? row.id : undefined);
            if (state === 'closed') focus.follow(row.id);
          }}
        />
      </CardFace>
    </li>
  );
}

/** Pressed like by hand: the menu then takes the keyboard. */
function menuButton(id: CaseId): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card="${id}"] [data-card-menu]`);
}
