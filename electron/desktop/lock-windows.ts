import type { WebContents } from 'electron';

type Page = Pick<WebContents, 'isDestroyed' | 'once' | 'reload'>;

export type WindowLock = {
  /** Loads every page anew, so that nothing of a case stays on a screen. */
  readonly blank: () => void;
  /** Whether pages are being loaded anew; unsaved changes cannot hold that up. */
  readonly isLocking: () => boolean;
};

export function createWindowLock(pages: () => readonly Page[]): WindowLock {
  let loading = 0;
  return {
    blank: () => {
      for (const page of pages().filter((each) => !each.isDestroyed())) {
        loading += 1;
        page.once('did-stop-loading', () => {
          loading -= 1;
        });
        page.reload();
      }
    },
    isLocking: () => loading > 0,
  };
}
