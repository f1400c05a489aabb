import { useDebouncedCallback } from '@mantine/hooks';
import { useEffect, useRef, useState } from 'react';

/** How long somebody must pause before the list is asked. */
const PAUSE_MS = 120;

/**
 * What stands in the search field. It leads the address by a moment while somebody types, and
 * follows it when it changes otherwise, as with Back.
 */
export function useSearchText(
  query: string,
  onSearch: (query: string) => void,
): readonly [string, (text: string) => void] {
  const [text, setText] = useState(query);
  /** Own searches that the address has not caught up with. */
  const sent = useRef<string[]>([]);
  const send = useDebouncedCallback((typed: string) => {
    if (typed === (sent.current.at(-1) ?? query)) return;
    sent.current.push(typed);
    onSearch(typed);
  }, PAUSE_MS);

  useEffect(() => {
    const place = sent.current.indexOf(query);
    if (place >= 0) {
      sent.current.splice(0, place + 1);
      return;
    }
    send.cancel();
    sent.current = [];
    setText(query);
    // Only a change of the address is followed.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [query]);

  function type(typed: string): void {
    setText(typed);
    send(typed);
  }
  return [text, type];
}
