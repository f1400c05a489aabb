import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A real loopback host over a real encrypted vault in a folder of its own. */
export type Host = {
  readonly dataDirectory: string;
  /** The opening address with its one-time token. */
  readonly address: string;
  /** Ends the process in order; the data stay. */
  readonly stop: () => Promise<void>;
  /** Ends the process without a chance to do anything more, as a crash or a power cut would. */
  readonly kill: () => Promise<void>;
};

/** Starts a host on `dataDirectory`, or on a new empty folder. */
export async function startHost(
  options: { readonly dataDirectory?: string; readonly demo?: boolean } = {},
): Promise<Host> {
  const dataDirectory = options.dataDirectory ?? mkdtempSync(join(tmpdir(), 'consilium-e2e-'));
  const args = ['electron/loopback/main.ts', '--data', dataDirectory, '--no-open'];
  if (options.demo === true) args.push('--demo');
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await firstAddress(child);
  return {
    dataDirectory,
    address,
    stop: () => end(child, 'SIGTERM'),
    kill: () => end(child, 'SIGKILL'),
  };
}

/** Removes what a host left behind. */
export function discard(host: Host): void {
  rmSync(host.dataDirectory, { recursive: true, force: true });
}

async function firstAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('the host has no output');
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/open\?token=\S+/.exec(line)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error('the host ended before it gave an address');
}

function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
