import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const SECRET = 'lies outside the renderer build';

/** A small renderer build in a folder of its own, with a file beside it that must not get out. */
export function makeRendererFixture(): {
  readonly root: string;
  readonly outside: string;
  readonly remove: () => void;
} {
  const base = mkdtempSync(join(tmpdir(), 'consilium-renderer-'));
  const root = join(base, 'renderer');
  const outside = join(base, 'secret.css');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(outside, SECRET);
  writeFileSync(
    join(root, 'index.html'),
    '<!doctype html><meta name="nonce" content="__NONCE__"><p id="root">page</p>',
  );
  writeFileSync(join(root, 'assets', 'main-a_B-1.js'), 'export const built = true;');
  writeFileSync(join(root, 'assets', 'main.css'), 'p{margin:0}');
  writeFileSync(join(root, 'assets', 'main.js.map'), '{}');
  writeFileSync(join(root, '.env'), SECRET);
  mkdirSync(join(root, 'folder.css'));
  symlinkSync(outside, join(root, 'assets', 'linked.css'));
  symlinkSync(base, join(root, 'up'));
  return { root, outside, remove: () => rmSync(base, { recursive: true, force: true }) };
}
