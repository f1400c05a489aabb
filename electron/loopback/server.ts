import { createServer, type Server } from 'node:http';

import type { Application } from '../application.ts';
import type { Role } from '../dispatch.ts';
import { createIdleLock } from '../idle-lock.ts';
import { createRequestHandler } from './handle-request.ts';
import { createSessions } from './sessions.ts';

export type LoopbackServer = {
  readonly port: number;
  /** An address that opens a session of this role, once. */
  readonly createOpeningAddress: (role: Role) => string;
  /** Ends the connections, then the application. */
  readonly close: () => Promise<void>;
};

export type ServerOptions = {
  readonly application: Application;
  readonly rendererDirectory: string;
  /** 0 takes any free port. */
  readonly port: number;
};

/** Bound to 127.0.0.1 alone: no other machine can reach it. */
const ADDRESS = '127.0.0.1';
/** Cookies know names, not roles: one browser holds both sessions under two names of one machine. */
const NAMES: Readonly<Record<Role, string>> = { desk: ADDRESS, presenter: 'localhost' };
const REQUEST_LIMIT_MS = 60_000;
/** Longer than any screen waits between two questions: one sent as a connection ends is lost. */
const KEEP_ALIVE_MS = 75_000;

export async function startServer(options: ServerOptions): Promise<LoopbackServer> {
  const { application, rendererDirectory } = options;
  const sessions = createSessions();
  const idleLock = createIdleLock(() => application.lock());
  const server = createServer({
    requestTimeout: REQUEST_LIMIT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
  });
  const port = await listen(server, options.port);
  server.on(
    'request',
    createRequestHandler({ application, rendererDirectory, port, sessions, idleLock }),
  );

  return {
    port,
    createOpeningAddress: (role) =>
      `http://${NAMES[role]}:${port}/open?token=${sessions.issueToken(role)}`,
    close: async () => {
      idleLock.stop();
      await stop(server);
      application.close();
    },
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') {
        reject(new Error('the server has no port'));
        return;
      }
      resolve(address.port);
    });
  });
}

/** Calls under way may finish; connections that only wait are ended at once. */
function stop(server: Server): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 2_000).unref();
  return stopped;
}
