import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { createIdleLock, IDLE_LIMIT_MS } from '../../../electron/idle-lock.ts';

const MINUTE = 60_000;

describe('idle lock', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('[HOST-030] locks after fifteen minutes without a call', async () => {
    const lock = vi.fn<() => void>();
    const idleLock = createIdleLock(lock);
    await vi.advanceTimersByTimeAsync(IDLE_LIMIT_MS - MINUTE);
    idleLock.beforeCall('cases.list');
    await vi.advanceTimersByTimeAsync(IDLE_LIMIT_MS - MINUTE);
    expect(lock).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    expect(lock).toHaveBeenCalledTimes(1);
    idleLock.stop();
  });

  it('[HOST-031] does not take a screen that asks for the status for a person', async () => {
    const lock = vi.fn<() => void>();
    const idleLock = createIdleLock(lock);
    for (let minute = 0; minute < 16; minute += 1) {
      await vi.advanceTimersByTimeAsync(MINUTE);
      idleLock.beforeCall('vault.status');
    }
    expect(lock).toHaveBeenCalledTimes(1);
    idleLock.stop();
  });

  it('[HOST-032] locks before the first call after the computer slept', () => {
    const order: string[] = [];
    const idleLock = createIdleLock(() => {
      order.push('locked');
    });
    vi.setSystemTime(Date.now() + 8 * 60 * MINUTE);
    idleLock.beforeCall('cases.get');
    order.push('call');
    expect(order).toEqual(['locked', 'call']);
    idleLock.stop();
  });
});
