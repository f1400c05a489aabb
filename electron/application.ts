import type { Reply } from '#shared/contract/call';

import { appDeps, type AppOptions, systemTime } from './app-deps.ts';
import { dispatch, type Role } from './dispatch.ts';
import { createLog, type Log } from './log.ts';
import { createSessionHolder } from './session-holder.ts';
import { vaultFiles } from './vault-files.ts';

/** The whole product without a window: what a host carries bytes to and from. */
export type Application = {
  readonly call: (role: Role, name: string, input: unknown) => Promise<Reply<unknown>>;
  /** Closes the vault; when to is the host's business. */
  readonly lock: () => void;
  readonly close: () => void;
  /** Hears of every lock, whoever asked for it; gives back how to stop hearing. */
  readonly onLocked: (listener: () => void) => () => void;
};

export function createApplication(options: AppOptions & { readonly log?: Log }): Application {
  const listeners = new Set<() => void>();
  const session = createSessionHolder(() => listeners.forEach((listener) => listener()));
  const deps = appDeps(options, session);
  listeners.add(() => deps.stage.show(undefined));
  listeners.add(deps.exportJobs.dropAll);
  const log =
    options.log ?? createLog(vaultFiles(options.dataDirectory).log, options.now ?? systemTime);
  const inTurn = createQueue();

  return {
    call: (role, name, input) => {
      const answer = () => dispatch(deps, log, { role, name, input });
      return name.startsWith('vault.') ? inTurn(answer) : answer();
    },
    lock: session.lock,
    close: session.shutDown,
    onLocked: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Runs one task after the other: two unlocks at once would open two databases. */
function createQueue(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    // Dispatch turns every failure into a reply, so a task does not reject.
    const next = last.then(task);
    last = next;
    return next;
  };
}
