import { contextBridge, ipcRenderer } from 'electron';

import { CALL_CHANNEL } from './desktop/call-channel.ts';

/** All a page gets: one function, no channel of its own choosing, no Electron object. */
contextBridge.exposeInMainWorld(
  'consilium',
  Object.freeze({
    call: (name: string, input: unknown): Promise<unknown> =>
      ipcRenderer.invoke(CALL_CHANNEL, { name, input }),
  }),
);
