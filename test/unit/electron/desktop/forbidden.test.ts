import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

const FORBIDDEN: readonly [string, RegExp][] = [
  ['webSecurity', /webSecurity/],
  ['allowRunningInsecureContent', /allowRunningInsecureContent/],
  ['experimentalFeatures', /experimentalFeatures/],
  ['enableBlinkFeatures', /enableBlinkFeatures/],
  ['allowpopups', /allowpopups/i],
  ['a webview', /<webview|webviewTag:\s*true/],
  ['Node in a page', /nodeIntegration\w*:\s*true/],
  ['no isolation', /contextIsolation:\s*false/],
  ['no sandbox', /sandbox:\s*false|no-sandbox/],
  ['eval', /\beval\(|new Function\(|unsafe-eval|unsafe-inline|wasm-unsafe-eval/],
];

const SOURCES = globSync('{electron,renderer,shared,db}/**/*.{ts,tsx,html}');

describe('what must not stand in the sources', () => {
  it.each(FORBIDDEN)('[HOST-076] has no place: %s', (_name, pattern) => {
    const found = SOURCES.filter((file) => pattern.test(readFileSync(file, 'utf8')));
    expect(SOURCES.length).toBeGreaterThan(50);
    expect(found).toEqual([]);
  });

  it('[HOST-077] imports electron only in main, preload and desktop', () => {
    const importing = SOURCES.filter((file) =>
      /from 'electron'|import\('electron'\)|require\('electron'\)/.test(readFileSync(file, 'utf8')),
    );
    const elsewhere = importing
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !/^electron\/(main\.ts|preload\.ts|desktop\/)/.test(file));
    expect(importing.length).toBeGreaterThan(2);
    expect(elsewhere).toEqual([]);
  });

  it('[HOST-078] gives the page one function and nothing of Electron', () => {
    const source = readFileSync('electron/preload.ts', 'utf8');
    expect(source.match(/exposeInMainWorld/g)).toHaveLength(1);
    expect(source).toContain('Object.freeze({');
    expect(source.match(/ipcRenderer\.\w+/g)).toEqual(['ipcRenderer.invoke']);
    expect(source).toContain('ipcRenderer.invoke(CALL_CHANNEL, { name, input })');
  });
});
