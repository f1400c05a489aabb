import { useState } from 'react';

import { usePrinting } from './use-printing.ts';

export type OpenOptions = {
  readonly isOpen: (id: string) => boolean;
  /** Opened by hand: on paper an option that does not suit, or may not apply, keeps to its line. */
  readonly isOpenByHand: (id: string) => boolean;
  readonly toggle: (id: string) => void;
};

/** Which options show their reasons in full; on paper all that suit do. */
export function useOpenOptions(first: string | undefined): OpenOptions {
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(first === undefined ? [] : [first]),
  );
  const isPrinting = usePrinting();

  return {
    isOpen: (id) => isPrinting || open.has(id),
    isOpenByHand: (id) => open.has(id),
    toggle: (id) =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
  };
}
