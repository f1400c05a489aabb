/** Time without a call after which the vault locks itself. */
export const IDLE_LIMIT_MS = 15 * 60 * 1000;

const CHECK_EVERY_MS = 15 * 1000;

/** A screen may ask these on a timer; they say nothing about somebody being there. */
const PASSIVE_CALLS: readonly string[] = ['app.info', 'vault.status', 'room.stage'];

export type IdleLock = {
  /** To be told of every call before it runs, so that a late one finds the vault locked. */
  readonly beforeCall: (name: string) => void;
  readonly stop: () => void;
};

/** Wall-clock time decides, not a timer's: timers stand still while a computer sleeps. */
export function createIdleLock(lock: () => void): IdleLock {
  let lastActive = Date.now();

  function lockWhenIdle(): void {
    if (Date.now() - lastActive < IDLE_LIMIT_MS) return;
    lastActive = Date.now();
    lock();
  }

  const timer = setInterval(lockWhenIdle, CHECK_EVERY_MS);
  timer.unref();

  return {
    beforeCall: (name) => {
      lockWhenIdle();
      if (!PASSIVE_CALLS.includes(name)) lastActive = Date.now();
    },
    stop: () => clearInterval(timer),
  };
}
