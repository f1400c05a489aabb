import { type ReactVirtualizer, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type Scroller = RefObject<HTMLDivElement | null>;

export type VirtualLines = {
  readonly virtualizer: ReactVirtualizer<HTMLDivElement, HTMLTableRowElement>;
  readonly table: RefObject<HTMLTableElement | null>;
};

/** A line with a question of two rows; the true height of each is measured once it is in view. */
const LINE_PX = 80;
const OVERSCAN = 8;

/** What stands above the lines and over them, in px of the scrolling area. */
type Surroundings = { readonly margin: number; readonly over: number; readonly under: number };

/** Only the lines in the window are in the page, and the one the keyboard is on. */
export function useVirtualLines(
  scroller: Scroller,
  { count, active }: { readonly count: number; readonly active: number },
): VirtualLines {
  const table = useRef<HTMLTableElement>(null);
  const { margin, over, under } = useSurroundings(scroller, table);
  // No compiler memoises this component, so the virtualiser's changing methods stay fresh.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_PX,
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: over,
    scrollPaddingEnd: under,
    directDomUpdates: true,
    rangeExtractor: ({ startIndex, endIndex, overscan, count: lines }) =>
      linesInPage({
        from: Math.max(0, startIndex - overscan),
        to: Math.min(lines - 1, endIndex + overscan),
        active: active < lines ? active : undefined,
      }),
  });
  return { virtualizer, table };
}

/** The lines of the window in order, with the active one wherever it is. */
export function linesInPage({
  from,
  to,
  active,
}: {
  readonly from: number;
  readonly to: number;
  readonly active: number | undefined;
}): number[] {
  const lines = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
  if (active === undefined || (active >= from && active <= to)) return lines;
  return active < from ? [active, ...lines] : [...lines, active];
}

const NOTHING_AROUND: Surroundings = { margin: 0, over: 0, under: 0 };

/**
 * Measured after every drawing: reports, chips and bars above the table come and go. A list that is
 * known already is drawn before its scrolling area is there: the first measure always draws again.
 */
function useSurroundings(
  scroller: Scroller,
  table: RefObject<HTMLTableElement | null>,
): Surroundings {
  const [found, setFound] = useState<Surroundings>();

  useLayoutEffect(() => {
    const measure = () => {
      const next = measureSurroundings(scroller.current, table.current);
      setFound((now) => (now !== undefined && isSame(now, next) ? now : next));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    for (const part of scroller.current?.querySelectorAll('[data-around-lines]') ?? []) {
      watcher.observe(part);
    }
    return () => watcher.disconnect();
  });

  return found ?? NOTHING_AROUND;
}

function measureSurroundings(
  scroller: HTMLElement | null,
  table: HTMLTableElement | null,
): Surroundings {
  const head = table?.tHead;
  const body = table?.tBodies[0];
  if (scroller === null || head === null || head === undefined || body === undefined) {
    return NOTHING_AROUND;
  }
  const top = body.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  const stuckAt = parseFloat(getComputedStyle(head).top);
  const dock = scroller.querySelector<HTMLElement>('[data-dock]');
  return {
    margin: Math.round(top + scroller.scrollTop),
    over: (Number.isNaN(stuckAt) ? 0 : stuckAt) + head.offsetHeight,
    under: dock?.offsetHeight ?? 0,
  };
}

function isSame(one: Surroundings, other: Surroundings): boolean {
  return one.margin === other.margin && one.over === other.over && one.under === other.under;
}
