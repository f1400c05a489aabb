import type { Session, SessionHolder } from './deps.ts';

/** One vault open at a time; `onLocked` hears of every lock that closed one. */
export function createSessionHolder(
  onLocked: () => void,
): SessionHolder & { readonly shutDown: () => void } {
  let session: Session | undefined;
  let isShutDown = false;
  const closeCurrent = () => {
    const closing = session;
    session = undefined;
    closing?.database.close();
    return closing !== undefined;
  };
  return {
    current: () => session,
    open: (opened) => {
      closeCurrent();
      // An unlock that was under way when the app closed must not leave a database open.
      if (isShutDown) opened.database.close();
      else session = opened;
    },
    lock: () => {
      if (closeCurrent()) onLocked();
    },
    shutDown: () => {
      isShutDown = true;
      closeCurrent();
    },
  };
}
