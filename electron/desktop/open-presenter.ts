import { type BrowserWindow, powerSaveBlocker, screen } from 'electron';

import { START_ADDRESS } from './app-protocol.ts';
import { makeWindow, type WindowSetting } from './open-window.ts';
import { createPresenter, type Displays, type PresenterWindow } from './presenter-window.ts';
import type { PresenterPort } from '../presenter-port.ts';

const ROOM_ADDRESS = `${START_ADDRESS}#/room`;

/** The presenter's window of the desktop host, beside the operator's window. */
export function desktopPresenter(
  operator: () => BrowserWindow | undefined,
  setting: WindowSetting,
): PresenterPort {
  return createPresenter({
    displays: displaysOf(operator),
    open: () => openPresenter(setting),
    keepAwake: () => {
      const id = powerSaveBlocker.start('prevent-display-sleep');
      return () => powerSaveBlocker.stop(id);
    },
  });
}

function displaysOf(operator: () => BrowserWindow | undefined): Displays {
  return {
    all: () => screen.getAllDisplays(),
    ofOperator: () => {
      const bounds = operator()?.getBounds();
      return bounds === undefined ? screen.getPrimaryDisplay() : screen.getDisplayMatching(bounds);
    },
    onChange: (listener) => {
      screen.on('display-added', listener);
      screen.on('display-removed', listener);
      screen.on('display-metrics-changed', listener);
    },
  };
}

function openPresenter(setting: WindowSetting): PresenterWindow {
  const window = makeWindow('presenter', setting);
  window.webContents.on('before-input-event', (_event, { type, key }) => {
    if (type === 'keyDown' && key === 'Escape') window.close();
  });
  return {
    blank: () => window.hide(),
    fillDisplay: (area) => {
      window.setFullScreen(false);
      window.setBounds(area);
      window.setFullScreen(true);
    },
    load: async () => {
      if (window.webContents.getURL() === ROOM_ADDRESS) window.webContents.reload();
      else await window.loadURL(ROOM_ADDRESS);
      window.show();
    },
    focus: () => window.show(),
    onClosed: (listener) => window.once('closed', listener),
  };
}
