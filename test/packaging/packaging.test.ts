import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

import { packageApp, type PackagedApp, STUB_MAKER } from './package-app.ts';

const PIN = z
  .object({ devDependencies: z.object({ electron: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).devDependencies.electron;

const hasStub = existsSync(STUB_MAKER);
if (!hasStub) console.log('Skipped: packaging; the maker of the fake Electron is not here.');
const runsHere = process.platform === 'linux' && process.arch === 'x64';
if (!runsHere) console.log('Skipped: running the packaged app; this is not Linux on x64.');

describe.skipIf(!hasStub)('the packaged app', () => {
  let app: PackagedApp;
  beforeAll(() => {
    app = packageApp(PIN);
  });
  afterAll(() => {
    app.remove();
  });

  it('[HOST-090] holds the bundles, the screens, the migrations and the demo cases', () => {
    for (const file of ['/out/main/main.js', '/out/preload/preload.cjs', '/package.json']) {
      expect(app.files).toContain(file);
    }
    expect(app.files).toContain('/out/renderer/index.html');
    for (const folder of ['db/migrations', 'docs/demo-cases']) {
      const inSources = globSync(`${folder}/*.{sql,json}`).map((path) => `/${path}`);
      expect(inSources.length).toBeGreaterThan(0);
      expect(app.files).toEqual(expect.arrayContaining(inSources));
    }
  });

  it('[HOST-091] holds no source, test, map, environment file or patient', () => {
    const stray = app.files.filter(
      (file) =>
        /\.(ts|tsx|map|log|db)$|\/\.env/.test(file) ||
        /^\/(src|test|shared|renderer|electron|scripts|release|stub-dist)(\/|$)/.test(file),
    );
    expect(stray).toEqual([]);
    const folders = new Set(app.files.map((file) => file.split('/')[1]));
    expect(folders).toEqual(new Set(['db', 'docs', 'node_modules', 'out', 'package.json']));
  });

  it('[HOST-092] holds one module beside its bundles, the database, for its own platform', () => {
    const modules = app.files.flatMap((file) => /^\/node_modules\/([^/]+)/.exec(file)?.[1] ?? []);
    expect([...new Set(modules)]).toEqual(['better-sqlite3']);
    const unpacked = globSync('**/*.node', { cwd: join(app.folder, 'resources') });
    expect(unpacked.map((path) => path.split(/[\\/]/).at(-1))).toEqual(['linux-x64.node']);
    expect(app.files.filter((file) => file.endsWith('.node'))).toHaveLength(1);
  });

  it('[HOST-093] has the fuses as they must be', async () => {
    const wire = await getCurrentFuseWire(app.executable);
    const states = {
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    };
    expect(wire).toMatchObject(states);
  });

  it('[HOST-094] is packaged for the Electron that is pinned', () => {
    expect(readFileSync('electron-builder.yml', 'utf8')).toContain(`electronVersion: ${PIN}\n`);
  });

  it('[HOST-095] has a preload script that needs electron only', () => {
    const preload = readFileSync(join(app.extract(), 'out', 'preload', 'preload.cjs'), 'utf8');
    expect([...preload.matchAll(/require\(([^)]*)\)/g)].map((match) => match[1])).toEqual([
      '"electron"',
    ]);
    expect(preload).not.toMatch(/^import /m);
  });

  it.skipIf(!runsHere)(
    '[HOST-096] opens its demo and the presenter’s window from the package, and locks with the screen',
    () => {
      const report = Report.parse(JSON.parse(driveDesktop(app.extract())));
      expect(report.errors).toEqual([]);
      expect(report).toMatchObject({
        sandboxed: true,
        schemes: [{ scheme: 'app' }],
        partitions: ['consilium'],
        address: 'app://bundle/',
        options: { webPreferences: { sandbox: true, contextIsolation: true } },
        info: { ok: true, value: { host: 'desktop' } },
        page: { status: 200 },
        pdf: { ok: true, value: { how: 'saved' } },
        printed: [
          {
            preferCSSPageSize: true,
            printBackground: true,
            generateTaggedPDF: true,
            generateDocumentOutline: true,
          },
        ],
        room: {
          opened: { ok: true, value: { kind: 'window', display: 'other' } },
          address: 'app://bundle/#/room',
          bounds: { x: 1920 },
          written: { ok: false, error: { code: 'not-allowed' } },
        },
        locked: { ok: false, error: { code: 'vault-locked' } },
      });
      expect(report.pdf.value.file).toMatch(/minutes-\d{4}-\d\d-\d\d\.pdf$/);
      expect(readFileSync(report.pdf.value.file, 'utf8')).toBe('%PDF-1.7');
      expect(report.page.text).toContain('id="root"');
      expect(report.list.value.total).toBe(globSync('docs/demo-cases/*.json').length);
    },
  );
});

const Report = z.looseObject({
  errors: z.array(z.string()),
  page: z.looseObject({ text: z.string() }),
  pdf: z.looseObject({ value: z.looseObject({ file: z.string() }) }),
  list: z.looseObject({ value: z.looseObject({ total: z.int() }) }),
});

/** Runs the packaged main process under Node, with a double in the place of Electron. */
function driveDesktop(folder: string): string {
  const double = join(folder, 'node_modules', 'electron');
  mkdirSync(double, { recursive: true });
  writeFileSync(join(double, 'package.json'), '{"type":"module","main":"index.js"}');
  writeFileSync(join(double, 'index.js'), withoutTypes('electron-double'));
  writeFileSync(join(folder, 'drive.js'), withoutTypes('drive-desktop'));
  const env = { ...process.env, CONSILIUM_DATA_DIR: join(folder, 'data') };
  return execFileSync(process.execPath, ['drive.js', '--demo'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
}

function withoutTypes(name: string): string {
  const source = readFileSync(join('test', 'packaging', `${name}.ts`), 'utf8');
  return stripTypeScriptTypes(source, { mode: 'strip' });
}
