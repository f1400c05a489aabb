import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

let isLaidOutForPaper = false;

/** True from the moment before the page is laid out for paper, also for what opens only then. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting);
}

function isPrinting(): boolean {
  return isLaidOutForPaper || window.matchMedia('print').matches;
}

function subscribe(notify: () => void): () => void {
  const start = () => {
    isLaidOutForPaper = true;
    flushSync(notify);
  };
  const end = () => {
    isLaidOutForPaper = false;
    notify();
  };
  const media = window.matchMedia('print');
  media.addEventListener('change', notify);
  window.addEventListener('beforeprint', start);
  window.addEventListener('afterprint', end);
  return () => {
    media.removeEventListener('change', notify);
    window.removeEventListener('beforeprint', start);
    window.removeEventListener('afterprint', end);
  };
}
