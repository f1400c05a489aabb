import type { ReactVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useRef } from 'react';

type MoveOptions = {
  readonly virtualizer: ReactVirtualizer<HTMLDivElement, HTMLTableRowElement>;
  readonly table: RefObject<HTMLTableElement | null>;
  readonly active: number;
  readonly isActivePending: boolean;
  readonly onActive: (index: number) => void;
};

type ActiveLine = {
  /** Brings the keyboard to a line, also to one that is not in the page yet. */
  readonly move: (index: number) => void;
  /** The list is scrolled by hand: what is still on its way no longer leads back. */
  readonly letGo: () => void;
};

export function useActiveLine(options: MoveOptions): ActiveLine {
  const { virtualizer, table, active, isActivePending, onActive } = options;
  const isFocusing = useRef(false);
  /** A line that was moved to while its page was still being read. */
  const awaited = useRef<number | undefined>(undefined);

  // The line may be drawn only after the list has scrolled to it.
  useLayoutEffect(() => {
    const line = table.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (!isFocusing.current || line === null || line === undefined) return;
    isFocusing.current = false;
    line.focus({ preventScroll: true });
  });

  // The lines of a page that has come are higher than they were thought to be.
  useLayoutEffect(() => {
    if (awaited.current !== active || isActivePending) return;
    awaited.current = undefined;
    virtualizer.scrollToIndex(active);
  }, [active, isActivePending, virtualizer]);

  return {
    move: (index) => {
      isFocusing.current = true;
      awaited.current = index;
      onActive(index);
      virtualizer.scrollToIndex(index);
    },
    letGo: () => {
      awaited.current = undefined;
    },
  };
}
