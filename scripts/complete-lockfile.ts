import { readFileSync, writeFileSync } from 'node:fs';

/**
 * `npm install` leaves out of the lockfile those platform packages that the registry in use does
 * not hold, and `npm ci` then refuses the lockfile everywhere. This adds them, by version and
 * platform; npm fetches such a package only on the platform it is for.
 */

type LockedPackage = {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const FILE = 'package-lock.json';
/** Platform packages that are named as optional dependencies but have no entry. */
export function missingPlatformPackages(
  packages: Readonly<Record<string, LockedPackage>>,
): readonly { readonly name: string; readonly version: string; readonly dev: boolean }[] {
  return Object.values(packages).flatMap(({ optionalDependencies = {}, dev = false }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => packages[`node_modules/${name}`] === undefined && isPlatform(name))
      .map(([name, version]) => ({ name, version, dev })),
  );
}

const SYSTEMS = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'arm'];

function systemOf(name: string): string | undefined {
  return SYSTEMS.find((system) => name.includes(`${system}-`));
}

function isPlatform(name: string): boolean {
  return systemOf(name) !== undefined;
}

function platformOf(name: string): Record<string, readonly string[]> {
  const rest = name.slice(name.indexOf(systemOf(name) ?? ''));
  const processor = PROCESSORS.find((each) => rest.split('-')[1] === each) ?? 'arm';
  const libc = /musl/.test(rest) ? 'musl' : 'glibc';
  return {
    cpu: [processor],
    os: [systemOf(name) ?? ''],
    ...(rest.startsWith('linux-') ? { libc: [libc] } : {}),
  };
}

if (import.meta.main) {
  // npm's own format; only these fields are read.
  const lock = JSON.parse(readFileSync(FILE, 'utf8')) as { packages: Record<string, object> };
  const missing = missingPlatformPackages(lock.packages);
  for (const { name, version, dev } of missing) {
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(dev ? { dev } : {}),
      optional: true,
      ...platformOf(name),
    };
  }
  const sorted = Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(
    FILE,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, undefined, 2)}\n`,
  );
  console.log(`${missing.length} platform packages added`);
}
