import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { dataPlaces } from '#electron/data-places';
import { runLoopback } from '#electron/loopback/run-loopback';

import { buildIfStale } from './build.ts';
import { chooseHost, type HostChoice } from './choose-host.ts';

const ROOT = join(import.meta.dirname, '..');

/** A window that could not open at all ends sooner than this. */
const EARLY_END_MS = 15_000;

const { values: options } = parseArgs({
  options: {
    demo: { type: 'boolean', default: false },
    /** The browser, also where Electron is here. */
    browser: { type: 'boolean', default: false },
    port: { type: 'string', default: '0' },
    'no-open': { type: 'boolean', default: false },
  },
});

const fault = buildIfStale(ROOT);
if (fault === undefined) {
  await open(choose());
} else {
  console.error(fault);
  console.error('Consilium could not be built.');
  process.exitCode = 1;
}

function choose(): HostChoice {
  if (options.browser) return { host: 'loopback', reason: 'it was asked for' };
  return chooseHost({
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    packageFolder: join(ROOT, 'node_modules', 'electron'),
  });
}

async function open(choice: HostChoice): Promise<void> {
  if (choice.host === 'loopback') return openInBrowser(choice.reason);
  console.log(`Consilium opens in Electron: ${choice.reason}.`);
  const started = await runElectron(choice.binary);
  if (!started) await openInBrowser('Electron could not start');
}

function openInBrowser(reason: string): Promise<void> {
  const machine = { platform: process.platform, env: process.env, home: homedir() };
  return runLoopback({
    dataDirectory: dataPlaces(machine, options.demo ? 'demo' : 'real').vault,
    port: Number(options.port),
    demo: options.demo,
    openBrowser: !options['no-open'],
    preamble: `In the browser, because ${reason}: `,
  });
}

/** Runs until the window is closed; false when none came up. */
function runElectron(binary: string): Promise<boolean> {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(binary, [ROOT, ...(options.demo ? ['--demo'] : [])], { stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || Date.now() - began > EARLY_END_MS));
  });
}
