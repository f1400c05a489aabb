import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { flushSync } from 'react-dom';

export type PrintPart = 'list' | 'detail';

/** Prints the list in view or the chosen entry; the browser's own command prints `usual`. */
export function usePrintPart(usual: PrintPart) {
  const [asked, setAsked] = useState<PrintPart | undefined>(undefined);
  useWindowEvent('afterprint', () => setAsked(undefined));

  function print(part: PrintPart): void {
    // The page must stand as it is to be printed before the browser looks at it.
    flushSync(() => setAsked(part));
    window.print();
  }

  return { part: asked ?? usual, print };
}
