import type { Session, WebContents } from 'electron';

import { isAppAddress } from './app-protocol.ts';

type Guarded = Pick<WebContents, 'on' | 'setWindowOpenHandler'>;
type Filtered = Pick<Session, 'webRequest'>;

/** Keeps a window on our own pages: no navigation, no further window, no embedded page. */
export function keepOnOwnPages(contents: Guarded, openLink: (address: string) => void): void {
  const stay = (event: { readonly url: string; readonly preventDefault: () => void }): void => {
    if (!isAppAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url);
    return { action: 'deny' };
  });
}

/** Cancels every request that would leave the app, whatever started it. */
export function blockForeignRequests(session: Filtered, stage: 'development' | 'packaged'): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isAllowedRequest(url, stage) });
  });
}

export function isAllowedRequest(address: string, stage: 'development' | 'packaged'): boolean {
  if (isAppAddress(address)) return true;
  const protocol = URL.parse(address)?.protocol;
  // Key images and the files a user saves are made in the page and never leave the machine.
  if (protocol === 'data:' || protocol === 'blob:') return true;
  return stage === 'development' && protocol === 'devtools:';
}
