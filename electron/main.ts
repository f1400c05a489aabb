import { homedir } from 'node:os';
import { join } from 'node:path';

import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  session,
} from 'electron';

import type { AppOptions } from './app-deps.ts';
import { type Application, createApplication } from './application.ts';
import { APP_SCHEME, createAppProtocol } from './desktop/app-protocol.ts';
import { CALL_CHANNEL } from './desktop/call-channel.ts';
import { createCallHandler } from './desktop/ipc.ts';
import { createWindowLock } from './desktop/lock-windows.ts';
import { menuTemplate } from './desktop/menu.ts';
import { desktopPresenter } from './desktop/open-presenter.ts';
import { desktopPdf } from './desktop/open-save-pdf.ts';
import { openWindow } from './desktop/open-window.ts';
import { restrictPermissions } from './desktop/permissions.ts';
import { readDesktopOptions } from './desktop/read-desktop-options.ts';
import { blockForeignRequests } from './desktop/security.ts';
import { PARTITION } from './desktop/window-options.ts';
import { createWindowRoles } from './desktop/window-roles.ts';
import { createIdleLock } from './idle-lock.ts';
import { createDemoVault } from './services/create-demo-vault.ts';
import { unlockDemo } from './unlock-demo.ts';

const { demo, keepPrivate, places } = readDesktopOptions(process.argv, {
  platform: process.platform,
  env: process.env,
  home: homedir(),
});
const root = app.getAppPath();
const migrationsFolder = join(root, 'db', 'migrations');
const stage = app.isPackaged ? 'packaged' : 'development';

app.enableSandbox();
app.setPath('userData', places.profile);
protocol.registerSchemesAsPrivileged([APP_SCHEME]);

if (app.requestSingleInstanceLock()) {
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
  // Not awaited: Electron gets ready only after this module has been evaluated.
  app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const windows = createWindowRoles();
  const windowLock = createWindowLock(() =>
    BrowserWindow.getAllWindows().map(({ webContents }) => webContents),
  );
  const preload = join(root, 'out', 'preload', 'preload.cjs');
  const setting = { preload, windows, isLocking: windowLock.isLocking };
  let desk: BrowserWindow | undefined;
  const application = await openApplication({
    presenter: desktopPresenter(() => desk, setting),
    pdf: desktopPdf(() => desk),
  });
  const idleLock = createIdleLock(application.lock);
  application.onLocked(windowLock.blank);
  powerMonitor.on('lock-screen', application.lock);
  powerMonitor.on('suspend', application.lock);
  app.on('will-quit', () => {
    idleLock.stop();
    application.close();
  });

  const ours = session.fromPartition(PARTITION);
  restrictPermissions(ours);
  blockForeignRequests(ours, stage);
  ours.protocol.handle(APP_SCHEME.scheme, createAppProtocol(join(root, 'out', 'renderer')));
  ipcMain.handle(CALL_CHANNEL, createCallHandler({ application, windows, idleLock }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ stage, lock: application.lock })));

  desk = await openWindow('desk', setting);
  desk.setContentProtection(keepPrivate);
  // Without the operator nobody can take a patient off the room's screen.
  desk.once('closed', () => app.quit());
}

async function openApplication(ports: Pick<AppOptions, 'presenter' | 'pdf'>): Promise<Application> {
  const appVersion = app.getVersion();
  const dataDirectory = places.vault;
  if (demo) {
    const casesFolder = join(root, 'docs', 'demo-cases');
    await createDemoVault(dataDirectory, { casesFolder, migrationsFolder, appVersion });
  }
  const application = createApplication({
    dataDirectory,
    host: 'desktop',
    appVersion,
    migrationsFolder,
    ...ports,
  });
  if (demo) await unlockDemo(application);
  return application;
}

function focusWindow(): void {
  const window = BrowserWindow.getAllWindows()[0];
  if (window?.isMinimized() === true) window.restore();
  window?.focus();
}

/** Before a vault is open an error can quote no patient. */
function giveUp(error: unknown): void {
  const reason = error instanceof Error ? error.message : 'unknown reason';
  dialog.showErrorBox('Consilium could not start', reason);
  app.exit(1);
}
