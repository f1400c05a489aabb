import { useWindowEvent } from '@mantine/hooks';
import { useState } from 'react';
import { flushSync } from 'react-dom';

/** True while the page is laid out for paper: what exists only there is drawn just before. */
export function usePaper(): boolean {
  const [isOnPaper, setIsOnPaper] = useState(false);
  useWindowEvent('beforeprint', () => flushSync(() => setIsOnPaper(true)));
  useWindowEvent('afterprint', () => setIsOnPaper(false));
  return isOnPaper;
}
