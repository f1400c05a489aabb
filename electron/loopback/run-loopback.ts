import { openBrowser } from './open-browser.ts';
import { type LoopbackOptions, openLoopback } from './open-loopback.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type RunOptions = LoopbackOptions & {
  readonly openBrowser: boolean;
  /** Said before the address, in the same line. */
  readonly preamble?: string;
};

/** Opens the host, prints its address and serves until the process is told to end. */
export async function runLoopback(options: RunOptions): Promise<void> {
  try {
    const server = await openLoopback(options);
    for (const signal of SIGNALS) {
      process.once(signal, () => void server.close().then(() => process.exit(0)));
    }
    const address = server.createOpeningAddress('desk');
    process.stdout.write(`${options.preamble ?? ''}Consilium is open at ${address}\n`);
    if (options.openBrowser) openBrowser(address);
  } catch (error) {
    process.stderr.write(`Consilium could not start: ${explain(error, options.port)}.\n`);
    process.exitCode = 1;
  }
}

/** Before a vault is open an error can quote no patient. */
function explain(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `port ${port} is in use`;
  return error instanceof Error ? error.message : 'unknown reason';
}
