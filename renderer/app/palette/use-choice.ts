import { type KeyboardEvent, useState } from 'react';

import type { PaletteItem } from './palette-item.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export type Choice = {
  readonly chosen: PaletteItem | undefined;
  readonly point: (index: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Which line Enter takes; the arrow keys go round, and a shorter list keeps the choice inside. */
export function useChoice(
  items: readonly PaletteItem[],
  choose: (item: PaletteItem) => void,
): Choice {
  const [choice, point] = useState(0);
  const at = Math.min(choice, items.length - 1);
  const chosen = items[at];

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    const step = STEPS[event.key];
    if (step !== undefined && items.length > 0) {
      event.preventDefault();
      point((at + step + items.length) % items.length);
    }
    if (event.key !== 'Enter' || chosen === undefined) return;
    event.preventDefault();
    choose(chosen);
  }

  return { chosen, point, onKeyDown };
}
