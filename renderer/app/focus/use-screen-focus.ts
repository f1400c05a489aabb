import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect, useRef } from 'react';

import { TEXT } from '../../text/text.ts';
import { screenKey } from '../place.ts';
import { isDialogOpen } from '../use-shortcut.ts';

/** The page comes with its focus at the top: only what comes after is led anywhere. */
let isFirstScreen = true;

/**
 * Leads the focus to a screen that was just opened, and writes its name where it is announced. What
 * of the address only opens another part of the same screen leaves the focus where it is.
 */
export function useScreenFocus(): RefObject<HTMLOutputElement | null> {
  const pathname = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const key = pathname === undefined ? undefined : screenKey(pathname);
  const announced = useRef<HTMLOutputElement>(null);

  useEffect(() => {
    if (key === undefined) return;
    if (isFirstScreen) {
      isFirstScreen = false;
      return;
    }
    const main = document.querySelector('main');
    if (!isDialogOpen() && main?.contains(document.activeElement) === false) {
      main.focus({ preventScroll: true });
    }
  }, [key]);

  // A screen says its name in the title, some only once they know what they show.
  useEffect(() => {
    const observer = new MutationObserver(() => {
      const name = document.title.replace(` · ${TEXT.shell.app}`, '');
      if (announced.current !== null) announced.current.textContent = name;
    });
    observer.observe(document.head, { subtree: true, childList: true, characterData: true });
    return () => observer.disconnect();
  }, []);

  return announced;
}
