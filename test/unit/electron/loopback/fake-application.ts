import type { Reply } from '#shared/contract/call';

import type { Application } from '../../../../electron/application.ts';
import type { Role } from '../../../../electron/dispatch.ts';

export type FakeApplication = Application & {
  readonly calls: readonly { role: Role; name: string; input: unknown }[];
  readonly locked: () => number;
  readonly closed: () => number;
};

/** Stands in for the core where only the transport is under test. */
export function createFakeApplication(
  answer: (name: string) => Reply<unknown> = () => ({ ok: true, value: {} }),
): FakeApplication {
  const calls: { role: Role; name: string; input: unknown }[] = [];
  let locked = 0;
  let closed = 0;
  return {
    calls,
    call: (role, name, input) => {
      calls.push({ role, name, input });
      return Promise.resolve(answer(name));
    },
    lock: () => {
      locked += 1;
    },
    close: () => {
      closed += 1;
    },
    onLocked: () => () => undefined,
    locked: () => locked,
    closed: () => closed,
  };
}
