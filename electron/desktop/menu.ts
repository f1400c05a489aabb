import type { MenuItemConstructorOptions } from 'electron';

type MenuOptions = {
  readonly stage: 'development' | 'packaged';
  readonly lock: () => void;
};

/** No reload and, in the packaged app, no developer tools; F5 stays free for presenting. */
export function menuTemplate({ stage, lock }: MenuOptions): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ];
  if (stage === 'development') view.push({ type: 'separator' }, { role: 'toggleDevTools' });
  return [
    {
      label: 'Consilium',
      submenu: [
        { label: 'Lock', accelerator: 'CmdOrCtrl+L', click: () => lock() },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    { label: 'View', submenu: view },
  ];
}
