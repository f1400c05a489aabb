import { useState } from 'react';

export type OpenOptions = {
  readonly isOpen: (id: string) => boolean;
  readonly toggle: (id: string) => void;
};

/** Which options show their reasons in full: one when the sheet opens, then as the reader wants. */
export function useOpenOptions(first: string | undefined): OpenOptions {
  const [open, setOpen] = useState<ReadonlySet<string>>(
    () => new Set(first === undefined ? [] : [first]),
  );

  return {
    isOpen: (id) => open.has(id),
    toggle: (id) =>
      setOpen((before) => {
        const after = new Set(before);
        if (!after.delete(id)) after.add(id);
        return after;
      }),
  };
}
