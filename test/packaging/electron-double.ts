import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { EventEmitter } from 'node:events';

type Handler = (event: unknown, message: unknown) => Promise<unknown>;
type Answer = (request: Request) => Promise<Response>;

/** What the desktop host did, for the test that drives it. */
export const seen = {
  isReady: false,
  sandboxed: false,
  schemes: [] as unknown[],
  windows: [] as BrowserWindow[],
  handlers: new Map<string, Handler>(),
  protocols: new Map<string, Answer>(),
  partitions: [] as string[],
  printed: [] as unknown[],
  errors: [] as string[],
};

const ready = new EventEmitter();
const appEvents = new EventEmitter();

/** Electron gets ready only once the entry module has been evaluated. */
export function becomeReady(): void {
  seen.isReady = true;
  ready.emit('ready');
}

export function quit(): void {
  appEvents.emit('will-quit');
}

export const app = {
  isPackaged: true,
  enableSandbox: () => {
    seen.sandboxed = true;
  },
  setPath: () => undefined,
  getPath: () => homedir(),
  getAppPath: () => process.cwd(),
  getVersion: () => '0.0.0',
  requestSingleInstanceLock: () => true,
  whenReady: () =>
    new Promise<void>((resolve) => {
      ready.once('ready', () => resolve());
    }),
  on: (name: string, listener: () => void) => appEvents.on(name, listener),
  quit,
  exit: quit,
};

type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

let nextId = 1;

const DESK = { id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } };
const ROOM = { id: 2, bounds: { x: 1920, y: 0, width: 1920, height: 1080 } };

export class BrowserWindow extends EventEmitter {
  readonly webContents = Object.assign(new EventEmitter(), {
    id: nextId++,
    isDestroyed: () => false,
    reload: () => undefined,
    getURL: () => '',
    setWindowOpenHandler: () => undefined,
    printToPDF: (options: unknown) => {
      seen.printed.push(options);
      return Promise.resolve(Buffer.from('%PDF-1.7'));
    },
  });
  readonly options: unknown;
  address = '';
  bounds: Area = DESK.bounds;
  constructor(options: unknown) {
    super();
    this.options = options;
    seen.windows.push(this);
  }
  static getAllWindows(): readonly BrowserWindow[] {
    return seen.windows;
  }
  show(): void {}
  setContentProtection(): void {}
  setFullScreen(): void {}
  setBounds(area: Area): void {
    this.bounds = area;
  }
  getBounds(): Area {
    return this.bounds;
  }
  loadURL(address: string): Promise<void> {
    this.address = address;
    return Promise.resolve();
  }
}

export const dialog = {
  showSaveDialog: (_window: BrowserWindow, { defaultPath }: { defaultPath: string }) =>
    Promise.resolve({ canceled: false, filePath: join(process.cwd(), basename(defaultPath)) }),
  showErrorBox: (_title: string, text: string) => {
    seen.errors.push(text);
  },
};
export const ipcMain = {
  handle: (channel: string, handler: Handler) => seen.handlers.set(channel, handler),
};
export const Menu = {
  setApplicationMenu: () => undefined,
  buildFromTemplate: (template: unknown) => template,
};
export const powerMonitor = new EventEmitter();
export const powerSaveBlocker = { start: () => 1, stop: () => undefined };
export const screen = Object.assign(new EventEmitter(), {
  getAllDisplays: () => [DESK, ROOM],
  getPrimaryDisplay: () => DESK,
  getDisplayMatching: (area: Area) => (area.x < ROOM.bounds.x ? DESK : ROOM),
});
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    if (seen.isReady) throw new Error('schemes must be registered before ready');
    seen.schemes.push(...schemes);
  },
};
export const session = {
  fromPartition: (partition: string) => {
    seen.partitions.push(partition);
    return {
      setPermissionRequestHandler: () => undefined,
      setPermissionCheckHandler: () => undefined,
      setDevicePermissionHandler: () => undefined,
      webRequest: { onBeforeRequest: () => undefined },
      protocol: {
        handle: (scheme: string, answer: Answer) => seen.protocols.set(scheme, answer),
      },
    };
  },
};
export const shell = { openExternal: () => Promise.resolve() };
