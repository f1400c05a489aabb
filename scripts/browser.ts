import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from '@playwright/test';

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'msedge',
];

const FIXED_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium-family browser on this machine, or undefined. `CONSILIUM_BROWSER` wins. */
export function findBrowser(): string | undefined {
  const named = process.env['CONSILIUM_BROWSER'];
  if (named !== undefined && existsSync(named)) return named;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...FIXED_PLACES,
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path));
}

/** Finds a browser, else gets one: Playwright's own download, then Debian's package when root. */
export function ensureBrowser(say: (line: string) => void): string | undefined {
  const present = findBrowser();
  if (present !== undefined) return present;

  say('No Chrome, Chromium or Edge found; trying the download of Playwright.');
  quietly('playwright', ['install', 'chromium'], 240_000);
  const downloaded = findBrowser();
  if (downloaded !== undefined) return downloaded;

  if (process.getuid?.() !== 0) return undefined;
  say("The download failed; installing the system's chromium package.");
  quietly('apt-get', ['update'], 300_000);
  quietly('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 900_000);
  return findBrowser();
}

function quietly(command: string, args: readonly string[], timeout: number): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { stdio: 'ignore', timeout, env });
}
