import { spawnSync } from 'node:child_process';

/** Fewer modules than this means the import checker did not read the sources at all. */
const FEWEST_MODULES = 120;

type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };

const LAYERS = ['shared', 'db', 'electron', 'renderer', 'test'];

const STEPS: readonly Step[] = [
  { name: 'format', command: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: 'oxlint', args: ['--type-aware', '--deny-warnings', '.'] },
  ...LAYERS.map((layer) => ({
    name: `types: ${layer}`,
    command: 'tsc',
    args: ['-p', `tsconfig.${layer}.json`],
  })),
  { name: 'style sheets', command: 'node', args: ['scripts/check-styles.ts'] },
  { name: 'screen texts', command: 'node', args: ['scripts/check-ui-text.ts'] },
  { name: 'rule ids', command: 'node', args: ['scripts/check-traceability.ts'] },
  { name: 'pack', command: 'node', args: ['scripts/check-pack.ts'] },
];

/** Runs every static check; gives how many passed and failed. */
export function runChecks(): { readonly passed: number; readonly failed: number } {
  const outcomes = [...STEPS.map(runStep), checkImports()];
  const passed = outcomes.filter(Boolean).length;
  return { passed, failed: outcomes.length - passed };
}

function runStep({ name, command, args }: Step): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  return report(name, status === 0, `${stdout}${stderr}`);
}

/** TypeScript 7 has no API for the import checker: without its own parser it reads nothing. */
function checkImports(): boolean {
  const args = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json'];
  const { stdout } = spawnSync(
    'depcruise',
    [...args, 'shared', 'db', 'electron', 'renderer', 'scripts'],
    {
      encoding: 'utf8',
      maxBuffer: 200_000_000,
    },
  );
  // The JSON report of dependency-cruiser; only these fields are read.
  const { summary } = JSON.parse(stdout) as {
    summary: {
      totalCruised: number;
      violations: readonly { rule: { name: string }; from: string; to: string }[];
    };
  };
  const faults = summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  const read = summary.totalCruised;
  if (read < FEWEST_MODULES) faults.push(`only ${read} modules read, expected ${FEWEST_MODULES}`);
  return report(`imports (${read} modules)`, faults.length === 0, faults.join('\n'));
}

function report(name: string, good: boolean, detail: string): boolean {
  console.log(`${good ? '✓' : '✗'} ${name}`);
  if (!good) console.log(detail.trimEnd());
  return good;
}

if (import.meta.main) {
  const { passed, failed } = runChecks();
  console.log(`checks: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
