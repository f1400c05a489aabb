import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/**
 * Hears keys pressed in the entries below an element; the innermost one that answers is the only
 * one. `answer` says whether it did something with the key.
 */
export function useKeysBelow<T extends HTMLElement>(
  answer: (event: KeyboardEvent) => boolean,
): RefCallback<T> {
  const latest = useRef(answer);
  useEffect(() => {
    latest.current = answer;
  });
  return useCallback((element: T) => {
    function hear(event: KeyboardEvent): void {
      if (event.isComposing || !latest.current(event)) return;
      event.preventDefault();
      event.stopPropagation();
    }
    element.addEventListener('keydown', hear);
    return () => element.removeEventListener('keydown', hear);
  }, []);
}

/** A key alone, pressed once and not held down. */
export function isAlone(event: KeyboardEvent, key: string): boolean {
  const hasOther = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  return event.key === key && !hasOther && !event.repeat;
}
