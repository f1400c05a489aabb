import { useWindowEvent } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** A line with words of two rows; the true height of each is measured once it is in view. */
const LINE_PX = 70;
const OVERSCAN = 10;

/** A line that is in the page, and the room of those before it that are not, in px. */
export type PlacedLine = { readonly index: number; readonly above: number };

export type LinesInWindow = {
  readonly table: RefObject<HTMLTableElement | null>;
  readonly placed: readonly PlacedLine[];
  /** Room of the lines after the last one in the page, in px. */
  readonly below: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
};

/** Only the lines in the window are in the page, and the one the keyboard is on; on paper all. */
export function useLinesInWindow(count: number, active: number): LinesInWindow {
  const table = useRef<HTMLTableElement>(null);
  const isPrinted = usePrinting();
  const margin = useMargin(table);
  // No compiler memoises this component, so the virtualiser's changing methods stay fresh.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scrollerOf(table.current),
    estimateSize: () => LINE_PX,
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor: ({ startIndex, endIndex, overscan }) => {
      const from = isPrinted ? 0 : Math.max(0, startIndex - overscan);
      const to = isPrinted ? count - 1 : Math.min(count - 1, endIndex + overscan);
      const lines = Array.from({ length: to - from + 1 }, (_, step) => from + step);
      return [...new Set([...lines, active])].toSorted((a, b) => a - b);
    },
  });
  const items = virtualizer.getVirtualItems();
  const placed = items.map(({ index, start }, at) => ({
    index,
    above: start - (items[at - 1]?.end ?? margin),
  }));
  const end = items.at(-1)?.end ?? margin;
  return {
    table,
    placed,
    below: Math.max(0, margin + virtualizer.getTotalSize() - end),
    measure: virtualizer.measureElement,
  };
}

/** Whether the page is being printed: then every line is in it. */
function usePrinting(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  // The paper is made as soon as this event is over.
  useWindowEvent('beforeprint', () => flushSync(() => setPrinted(true)));
  useWindowEvent('afterprint', () => setPrinted(false));
  return isPrinted;
}

/** What stands above the lines in the area that scrolls, in px; reports there come and go. */
function useMargin(table: RefObject<HTMLTableElement | null>): number {
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    const measure = () => setMargin(marginOf(table.current));
    measure();
    const watcher = new ResizeObserver(measure);
    const around = table.current?.parentElement;
    if (around !== null && around !== undefined) watcher.observe(around);
    return () => watcher.disconnect();
  }, [table]);
  return margin;
}

function marginOf(table: HTMLTableElement | null): number {
  const scroller = scrollerOf(table);
  const body = table?.tBodies[0];
  if (scroller === null || body === undefined) return 0;
  const top = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  return Math.round(top + scroller.scrollTop);
}

function scrollerOf(table: HTMLTableElement | null): HTMLElement | null {
  return table?.closest('main') ?? null;
}
