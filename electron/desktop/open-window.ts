import { BrowserWindow, dialog, shell } from 'electron';

import type { Role } from '../dispatch.ts';
import { START_ADDRESS } from './app-protocol.ts';
import { openExternalLink } from './external-links.ts';
import { keepOnOwnPages } from './security.ts';
import { askBeforeLeaving } from './unsaved-changes.ts';
import { windowOptions } from './window-options.ts';
import type { WindowRoles } from './window-roles.ts';

export type WindowSetting = {
  readonly preload: string;
  readonly windows: WindowRoles;
  readonly isLocking: () => boolean;
};

/** Makes a window and loads the app into it. */
export async function openWindow(role: Role, setting: WindowSetting): Promise<BrowserWindow> {
  const window = makeWindow(role, setting);
  window.once('ready-to-show', () => window.show());
  await window.loadURL(START_ADDRESS);
  return window;
}

/** The only place that makes a window; every window is guarded before its first page. */
export function makeWindow(role: Role, setting: WindowSetting): BrowserWindow {
  const window = new BrowserWindow(windowOptions(role, setting.preload));
  const { webContents } = window;
  setting.windows.add(webContents, role);
  keepOnOwnPages(webContents, (address) => {
    void openExternalLink(address, {
      confirm: (link) => confirmLink(window, link),
      open: (link) => shell.openExternal(link),
    });
  });
  askBeforeLeaving(webContents, {
    isLocking: setting.isLocking,
    confirmLeaving: () => confirmLeaving(window),
  });
  return window;
}

async function confirmLink(window: BrowserWindow, address: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address in your browser?',
    detail: address,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}

function confirmLeaving(window: BrowserWindow): boolean {
  const response = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: 'Leave without saving?',
    detail: 'What you changed in this case since the last save will be lost.',
    buttons: ['Leave without saving', 'Stay'],
    defaultId: 1,
    cancelId: 1,
  });
  return response === 0;
}
