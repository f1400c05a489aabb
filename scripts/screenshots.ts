import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { chromium, type Page } from '@playwright/test';

import { buildIfStale } from './build.ts';
import { ensureBrowser } from './browser.ts';
import { shootActions } from './screenshots/actions.ts';
import { shootMinutes, shootQuality } from './screenshots/after-meeting.ts';
import { shootBoards } from './screenshots/board.ts';
import { FOLDER } from './screenshots/camera.ts';
import { shootCases } from './screenshots/cases.ts';
import { demoCases } from './screenshots/demo-cases.ts';
import { shootEditing } from './screenshots/editor.ts';
import { shootFirstRun } from './screenshots/first-run.ts';
import { shootIndependent } from './screenshots/independent.ts';
import { shootKnowledge } from './screenshots/knowledge.ts';
import { shootMeetings } from './screenshots/meetings.ts';
import { shootOperator } from './screenshots/operator.ts';
import { shootPreparation } from './screenshots/preparation.ts';
import { shootPresentation } from './screenshots/present.ts';
import { shootRoom } from './screenshots/room.ts';
import { shootHidden, shootShell, shootZoomed } from './screenshots/shell.ts';
import { shootStates } from './screenshots/states.ts';
import { discard, startHost } from './spawn-host.ts';

const ROOT = join(import.meta.dirname, '..');

async function shootDemo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('row').nth(1).waitFor();
  const cases = await demoCases(page);
  const feldman = cases.get('feldman') ?? '';
  const parts = {
    cases: () => shootCases(page),
    board: () => shootBoards(page, cases),
    editor: () => shootEditing(page, feldman),
    present: () => shootPresentation(page, feldman),
    knowledge: () => shootKnowledge(page),
    preparation: () => shootPreparation(page),
    meetings: () => shootMeetings(page),
    operator: async () => {
      await shootIndependent(page);
      await shootOperator(page);
    },
    room: () => shootRoom(page),
    minutes: () => shootMinutes(page),
    actions: () => shootActions(page),
    quality: () => shootQuality(page),
    shell: () => shootShell(page),
    zoomed: () => shootZoomed(page, feldman),
    states: () => shootStates(page, feldman),
    // Last: it stays hidden in this window.
    hidden: () => shootHidden(page, feldman),
  };
  for (const [name, take] of Object.entries(parts)) {
    if (isWanted(name)) await take();
  }
}

/** Names of parts on the command line take only those; none takes all. */
function isWanted(part: string): boolean {
  const wanted = process.argv.slice(2);
  return wanted.length === 0 || wanted.includes(part);
}

const executablePath = ensureBrowser(console.log);
const fault = buildIfStale(ROOT);
if (executablePath === undefined || fault !== undefined) {
  console.error(fault ?? 'No browser found and none could be installed.');
  process.exitCode = 1;
} else {
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(join(ROOT, 'docs', 'images'), { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  for (const [demo, take] of [
    [false, shootFirstRun],
    [true, shootDemo],
  ] as const) {
    if (!demo && !isWanted('first-run')) continue;
    const host = await startHost({ demo });
    const context = await browser.newContext();
    const page = await context.newPage();
    try {
      await take(page, host.address);
    } catch (fault) {
      await page.screenshot({ path: join(FOLDER, 'where-it-failed.png') });
      console.error(fault);
      process.exitCode = 1;
    }
    await context.close();
    await host.stop();
    discard(host);
  }
  await browser.close();
  if (process.exitCode !== 1) console.log(`Pictures are in ${FOLDER}`);
}
