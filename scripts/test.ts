import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ensureBrowser } from './browser.ts';
import { runChecks } from './check.ts';

type Tally = { readonly passed: number; readonly failed: number; readonly skipped: number };

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
const reports = mkdtempSync(join(tmpdir(), 'consilium-test-'));

/** The runner's own report as JSON; a runner that wrote none has failed as a whole. */
function readReport(file: string): unknown {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return report;
  } catch {
    return undefined;
  }
}

/** Counts what ran; an exit code that the counts do not explain adds one failure. */
function settle(name: string, status: number | null, tally: Tally | undefined): Tally {
  const counted = tally ?? NOTHING;
  const unexplained = status !== 0 && counted.failed === 0;
  if (unexplained || tally === undefined) console.log(`✗ ${name} ended with status ${status}`);
  return { ...counted, failed: counted.failed + (unexplained || tally === undefined ? 1 : 0) };
}

function runVitest(name: string, config: string): Tally {
  const file = join(reports, `${name}.json`);
  const { status } = spawnSync(
    'vitest',
    [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { stdio: 'inherit' },
  );
  // The JSON report of vitest; only these fields are read.
  const report = readReport(file) as
    | {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numTodoTests: number;
      }
    | undefined;
  return settle(
    name,
    status,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  );
}

function runPlaywright(browser: string | undefined): Tally {
  if (browser === undefined) {
    console.log('✗ end-to-end: no browser found and none could be installed');
    return { ...NOTHING, failed: 1 };
  }
  const build = spawnSync('electron-vite', ['build', '--logLevel', 'warn'], { stdio: 'inherit' });
  if (build.status !== 0) return { ...NOTHING, failed: 1 };
  const file = join(reports, 'e2e.json');
  const { status } = spawnSync('playwright', ['test', '--reporter=list,json'], {
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: file, CONSILIUM_BROWSER: browser },
  });
  // The JSON report of Playwright; only these fields are read.
  const report = readReport(file) as
    { stats: { expected: number; unexpected: number; flaky: number; skipped: number } } | undefined;
  const stats = report?.stats;
  return settle(
    'end-to-end',
    status,
    stats && {
      passed: stats.expected + stats.flaky,
      failed: stats.unexpected,
      skipped: stats.skipped,
    },
  );
}

function add(left: Tally, right: Tally): Tally {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

const browser = ensureBrowser((line) => console.log(line));
const total = [
  { ...runChecks(), skipped: 0 },
  runVitest('unit', 'vitest.config.ts'),
  runVitest('packaging', 'vitest.packaging.config.ts'),
  runPlaywright(browser),
].reduce(add);
rmSync(reports, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
