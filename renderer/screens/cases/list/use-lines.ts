import { useNavigate } from '@tanstack/react-router';
import { type FocusEvent, type KeyboardEvent, useState } from 'react';

import type { CaseSummary } from '#shared/contract/case-summary';

import { questionOf } from '../cases-address.ts';
import type { CaseTableProps } from './case-table-props.ts';
import { type LineKeys, pressLineKey } from './line-keys.ts';
import { useActiveLine } from './use-active-line.ts';
import { type CasePages, useCasePages } from './use-case-pages.ts';
import { useVirtualLines, type VirtualLines } from './use-virtual-lines.ts';

export type Lines = Pick<VirtualLines, 'table'> &
  CasePages & {
    /** Holds the lines; the virtualiser gives it its height. */
    readonly container: (element: HTMLElement | null) => void;
    /** Measures a line and puts it in its place. */
    readonly measure: (element: HTMLTableRowElement | null) => void;
    /** Indexes of the lines that are in the page, in order. */
    readonly inPage: readonly number[];
    readonly active: number;
    readonly extend: (index: number) => void;
    readonly chooseAll: () => void;
    readonly handlers: {
      /** The keyboard comes to a line by itself, by Tab or a press. */
      readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
      readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
      readonly onWheel: () => void;
    };
  };

/** The lines in the window, what is on them, and what keys do there. */
export function useLines({ scroller, address, list, selection }: CaseTableProps): Lines {
  const navigate = useNavigate();
  const [wanted, setActive] = useState(0);
  const { total } = list;
  const active = Math.min(wanted, total - 1);
  const virtual = useVirtualLines(scroller, { count: total, active });
  const inPage = virtual.virtualizer.getVirtualItems().map(({ index }) => index);
  const pages = useCasePages(questionOf(address), list, inPage);
  const { move, letGo } = useActiveLine({
    ...virtual,
    active,
    isActivePending: pages.lineAt(active).kind === 'pending',
    onActive: setActive,
  });

  function withRow(index: number, act: (row: CaseSummary) => void): void {
    const line = pages.lineAt(index);
    if (line.kind === 'case') act(line.row);
  }

  const extend = (index: number) => void selection.extend(index);
  const chooseAll = () => void selection.chooseAll(total);
  const keys: LineKeys = {
    active,
    total,
    perWindow: () => linesPerWindow(scroller.current, virtual.virtualizer.getTotalSize() / total),
    move,
    toggle: (index) => withRow(index, (row) => selection.toggle(row, index)),
    extend,
    chooseAll,
    open: (index) =>
      withRow(index, ({ id }) => void navigate({ to: '/cases/$id', params: { id } })),
  };
  const handlers = handlersOf(keys, setActive, letGo);
  const { containerRef: container, measureElement: measure } = virtual.virtualizer;
  return {
    ...pages,
    table: virtual.table,
    container,
    measure,
    inPage,
    active,
    extend,
    chooseAll,
    handlers,
  };
}

function handlersOf(
  keys: LineKeys,
  setActive: (index: number) => void,
  letGo: () => void,
): Lines['handlers'] {
  return {
    onFocus: ({ target }) => {
      const index = target.closest('tr')?.dataset['index'];
      if (index !== undefined) setActive(Number(index));
    },
    onKeyDown: (event) => pressLineKey(event, keys),
    onWheel: letGo,
  };
}

/** How far Page Down leads: a window of lines, one kept in view. */
function linesPerWindow(scroller: Element | null, lineHeight: number): number {
  if (scroller === null) return 1;
  return Math.max(1, Math.floor(scroller.clientHeight / lineHeight) - 1);
}
