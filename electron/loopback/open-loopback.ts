import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { z } from 'zod';

import { createApplication } from '../application.ts';
import { createDemoVault } from '../services/create-demo-vault.ts';
import { unlockDemo } from '../unlock-demo.ts';
import { createPresenterAddress } from './presenter-address.ts';
import { type LoopbackServer, startServer } from './server.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const RENDERER = join(ROOT, 'out', 'renderer');

export type LoopbackOptions = {
  readonly dataDirectory: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly demo: boolean;
  /** The built screens; those of this checkout when left out. */
  readonly rendererDirectory?: string;
};

/** The whole app behind HTTP on this machine, from sources; only the screens must be built. */
export async function openLoopback(options: LoopbackOptions): Promise<LoopbackServer> {
  const { dataDirectory, port, demo, rendererDirectory = RENDERER } = options;
  if (!existsSync(join(rendererDirectory, 'index.html'))) {
    throw new Error('the screens are not built; run "npm run build" first');
  }
  const appVersion = readVersion();
  if (demo) await createDemoVault(dataDirectory, { appVersion });
  const presenter = createPresenterAddress();
  const application = createApplication({ dataDirectory, host: 'loopback', appVersion, presenter });
  try {
    if (demo) await unlockDemo(application);
    const server = await startServer({ application, rendererDirectory, port });
    presenter.serve(() => server.createOpeningAddress('presenter'));
    return server;
  } catch (error) {
    application.close();
    throw error;
  }
}

function readVersion(): string {
  const text = readFileSync(join(ROOT, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
