import {
  type Announcements,
  type CollisionDetection,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  pointerWithin,
  rectIntersection,
} from '@dnd-kit/core';

import type { CaseSummary } from '#shared/contract/case-summary';

import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { agendaName } from './case-text.ts';
import { columnNamed, COLUMNS } from './columns.ts';

const { drag: TEXTS, state: stateName, leaves } = TEXT.preparation.board;

/** Only the space bar picks a card up: Enter opens the case. */
export const DRAG_KEYS = {
  start: [KeyboardCode.Space],
  cancel: [KeyboardCode.Esc],
  end: [KeyboardCode.Space, KeyboardCode.Enter],
};

/** Under the pointer; with the keyboard where most of the card lies. */
export const columnUnder: CollisionDetection = (dragging) =>
  dragging.pointerCoordinates === null ? rectIntersection(dragging) : pointerWithin(dragging);

const STEPS: Readonly<Record<string, number>> = {
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Down]: 1,
  [KeyboardCode.Left]: -1,
  [KeyboardCode.Up]: -1,
};

/** An arrow key takes the card to the next column, wherever that is drawn. */
export const toNextColumn: KeyboardCoordinateGetter = (event, { context }) => {
  const step = STEPS[event.code];
  if (step === undefined) return undefined;
  event.preventDefault();
  const { over, active, droppableRects } = context;
  const here = columnNamed(over?.id ?? stateOf(active?.data.current));
  if (here === undefined) return undefined;
  const place = COLUMNS.indexOf(here) + step;
  const next = COLUMNS[Math.min(Math.max(place, 0), COLUMNS.length - 1)];
  const rect = next === undefined ? undefined : droppableRects.get(next);
  return rect === undefined ? undefined : { x: rect.left, y: rect.top };
};

/** What a draggable card carries. */
export type CardData = { readonly row: CaseSummary };

export function rowIn(data: unknown): CaseSummary | undefined {
  return isCardData(data) ? data.row : undefined;
}

function isCardData(data: unknown): data is CardData {
  return typeof data === 'object' && data !== null && 'row' in data;
}

function stateOf(data: unknown): string | undefined {
  return rowIn(data)?.preparation.state;
}

/** What is said aloud while a card is dragged. */
export const announcements: Announcements = {
  onDragStart: ({ active }) => {
    const row = rowIn(active.data.current);
    return row && TEXTS.start(caseName(row), stateName(row.preparation.state));
  },
  onDragOver: ({ active, over }) => {
    const row = rowIn(active.data.current);
    const column = columnNamed(over?.id);
    if (row === undefined) return undefined;
    if (column === undefined) return TEXTS.nowhere(caseName(row));
    const leaving = column === 'listed' ? undefined : leavesText(row);
    return [TEXTS.over(caseName(row), stateName(column)), leaving].filter(Boolean).join(' ');
  },
  onDragEnd: ({ active, over }) => {
    const row = rowIn(active.data.current);
    const column = columnNamed(over?.id);
    if (row === undefined) return undefined;
    return column === undefined || column === row.preparation.state
      ? TEXTS.back(caseName(row))
      : TEXTS.end(caseName(row), stateName(column));
  },
  onDragCancel: ({ active }) => {
    const row = rowIn(active.data.current);
    return row && TEXTS.cancel(caseName(row));
  },
};

/** Which agenda a listed case leaves with a move; undefined when it is on none. */
export function leavesText({ preparation, meeting }: CaseSummary): string | undefined {
  if (preparation.state !== 'listed' || meeting === undefined) return undefined;
  return leaves(agendaName(meeting));
}
