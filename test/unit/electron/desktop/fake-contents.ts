import type { WebContents } from 'electron';

type Listener = (event: unknown) => void;
type Opener = (details: { url: string }) => { action: string };

/** Stands in for the one part of Electron the guards listen to. */
export type FakeContents = {
  readonly contents: WebContents;
  /** Fires an event; tells whether it was prevented. */
  readonly fire: (name: string, details?: object) => boolean;
  readonly openWindow: (url: string) => string | undefined;
  readonly reloads: () => number;
};

export function createFakeContents(id = 1): FakeContents {
  const listeners = new Map<string, Listener[]>();
  let opener: Opener | undefined;
  let reloads = 0;
  const listen = (name: string, listener: Listener): void => {
    listeners.set(name, [...(listeners.get(name) ?? []), listener]);
  };
  const double = {
    id,
    on: listen,
    once: listen,
    isDestroyed: () => false,
    reload: () => {
      reloads += 1;
    },
    setWindowOpenHandler: (handler: Opener) => {
      opener = handler;
    },
  };
  return {
    // The guards under test use only the members above.
    contents: double as unknown as WebContents,
    fire: (name, details = {}) => {
      let prevented = false;
      const preventDefault = (): void => {
        prevented = true;
      };
      for (const listener of listeners.get(name) ?? []) listener({ ...details, preventDefault });
      return prevented;
    },
    openWindow: (url) => opener?.({ url }).action,
    reloads: () => reloads,
  };
}
