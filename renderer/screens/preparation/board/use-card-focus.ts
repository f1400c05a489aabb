import { useLayoutEffect, useRef, useState } from 'react';

import type { CaseId, CaseSummary } from '#shared/contract/case-summary';

export type CardFocus = {
  /** The one card that Tab stops at. */
  readonly active: CaseId | undefined;
  readonly setActive: (id: CaseId) => void;
  /** Brings the keyboard to a card as soon as it is drawn, wherever it went. */
  readonly follow: (id: CaseId) => void;
};

type Followed = { readonly id: CaseId; readonly isReached: boolean };

/** Keeps the keyboard on the card it is working with while that goes from column to column. */
export function useCardFocus(cases: readonly CaseSummary[]): CardFocus {
  const [chosen, setActive] = useState<CaseId | undefined>(undefined);
  const followed = useRef<Followed | undefined>(undefined);
  const [, draw] = useState(0);

  useLayoutEffect(() => {
    // A dialog has the keyboard until it is closed.
    if (followed.current === undefined || isDialogOpen()) return;
    const { id, isReached } = followed.current;
    const link = document.querySelector<HTMLElement>(`[data-card="${id}"] [data-card-link]`);
    const hasNobody = document.activeElement === document.body;
    // Drawn anew in another column, the card loses the keyboard; taken elsewhere, it is let go.
    if (isReached && !hasNobody && document.activeElement !== link) followed.current = undefined;
    else if (link !== null) {
      followed.current = { id, isReached: true };
      link.focus();
    }
  });

  const active = cases.some(({ id }) => id === chosen) ? chosen : undefined;
  return {
    active,
    setActive,
    follow: (id) => {
      setActive(id);
      followed.current = { id, isReached: false };
      draw((count) => count + 1);
    },
  };
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}
