// Runs in the unpacked app, where `electron` is the double: does what Electron would do.
import { pathToFileURL } from 'node:url';

import type * as Double from './electron-double.ts';

const place = pathToFileURL('node_modules/electron/index.js').href;
// The test put the double there.
const electron = (await import(place)) as typeof Double;
const { seen } = electron;

await import(pathToFileURL('out/main/main.js').href);
electron.becomeReady();
while (seen.windows[0]?.address === undefined || seen.windows[0].address === '') {
  if (seen.errors.length > 0) break;
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const call = seen.handlers.get('consilium:call');
const serve = seen.protocols.get('app');
const sender = seen.windows[0]?.webContents;
const senderFrame = { url: 'app://bundle/', parent: null };
const ask = (name: string, input: unknown): Promise<unknown> | undefined =>
  call?.({ sender, senderFrame }, { name, input });

const info = await ask('app.info', {});
const list = await ask('cases.list', { query: '', offset: 0, limit: 50 });
const opened = await ask('room.openPresenter', {});
const meetings = (await ask('meetings.list', {})) as { value: { id: string }[] };
const pdf = await ask('exports.savePage', {
  page: { kind: 'minutes', meeting: meetings.value[0]?.id },
  content: 'identified',
});
const presenter = seen.windows[1];
const fromRoom = { sender: presenter?.webContents, senderFrame };
const written = await call?.(fromRoom, { name: 'room.show', input: {} });
const page = await serve?.(new Request('app://bundle/'));
electron.powerMonitor.emit('lock-screen');
const locked = await ask('cases.list', { query: '', offset: 0, limit: 50 });

console.log(
  JSON.stringify({
    errors: seen.errors,
    sandboxed: seen.sandboxed,
    schemes: seen.schemes,
    partitions: seen.partitions,
    address: seen.windows[0]?.address,
    options: seen.windows[0]?.options,
    info,
    list,
    pdf,
    printed: seen.printed,
    room: { opened, written, address: presenter?.address, bounds: presenter?.bounds },
    page: { status: page?.status, text: await page?.text() },
    locked,
  }),
);
electron.quit();
