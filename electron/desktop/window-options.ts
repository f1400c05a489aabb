import type { BrowserWindowConstructorOptions } from 'electron';

import type { Role } from '../dispatch.ts';

/** In memory, because the name has no `persist:`: Chromium caches nothing of a case on disk. */
export const PARTITION = 'consilium';

const BACKGROUND = '#f4f6f8';

/** The safe values are Electron's defaults; stated, so that a change of them is seen here. */
export function windowOptions(role: Role, preload: string): BrowserWindowConstructorOptions {
  return {
    title: 'Consilium',
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    backgroundColor: BACKGROUND,
    autoHideMenuBar: role === 'presenter',
    webPreferences: {
      preload,
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  };
}
