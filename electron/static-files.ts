import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';

export type StaticFile = { readonly body: Buffer; readonly contentType: string };

/**
 * Nothing is decoded and no segment may start with a dot, so `..`, `%2f`, a backslash, a drive
 * letter and NUL are not paths at all. The build names its files within these letters.
 */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+$/;

/** A file of another kind is not served: no source map, no stray `.env`. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The file of the renderer build at an address path as it came in, or nothing. */
export async function readStaticFile(
  root: string,
  rawPath: string,
): Promise<StaticFile | undefined> {
  const path = rawPath === '/' ? '/index.html' : rawPath;
  const contentType = CONTENT_TYPES[extname(path)];
  if (contentType === undefined || !PLAIN_PATH.test(path)) return undefined;
  try {
    const file = await realpath(join(root, path));
    if (!isInside(await realpath(root), file)) return undefined;
    return { body: await readFile(file), contentType };
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** Compared after symbolic links are resolved: a link must not lead out of the folder. */
function isInside(folder: string, file: string): boolean {
  const path = relative(folder, file);
  return path !== '' && !path.startsWith('..') && !isAbsolute(path);
}

function isAbsence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR';
}
