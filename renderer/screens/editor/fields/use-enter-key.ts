import { type RefCallback, useCallback, useEffect, useRef } from 'react';

/** Entries of one line; Enter in a longer text begins a new line of it. */
const ONE_LINE = 'input:not([type="file"]), textarea[rows="1"]';

/** Calls back on Enter in an entry of one line below the element; the innermost one answers. */
export function useEnterKey<T extends HTMLElement>(onEnter: () => void): RefCallback<T> {
  const latest = useRef(onEnter);
  useEffect(() => {
    latest.current = onEnter;
  });
  return useCallback((element: T) => {
    function answer(event: KeyboardEvent): void {
      if (!isPlainEnter(event) || !isOneLine(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    }
    element.addEventListener('keydown', answer);
    return () => element.removeEventListener('keydown', answer);
  }, []);
}

function isPlainEnter(event: KeyboardEvent): boolean {
  const hasOther = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
  return event.key === 'Enter' && !hasOther && !event.isComposing && !event.repeat;
}

function isOneLine(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(ONE_LINE);
}
