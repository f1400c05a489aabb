import { createNonce, placeNonce, securityHeaders } from './content-security-policy.ts';
import { readStaticFile } from './static-files.ts';

export type RendererResponse = {
  readonly status: 200 | 404;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
};

/** What either host answers to a request for a file of the renderer build. */
export async function respondWithRendererFile(
  rendererDirectory: string,
  rawPath: string,
): Promise<RendererResponse> {
  const nonce = createNonce();
  const file = await readStaticFile(rendererDirectory, rawPath);
  const headers = securityHeaders(nonce);
  if (file === undefined) {
    headers['Content-Type'] = 'text/plain; charset=utf-8';
    return { status: 404, headers, body: Buffer.from('Not found\n') };
  }
  headers['Content-Type'] = file.contentType;
  const isPage = file.contentType.startsWith('text/html');
  const body = isPage ? Buffer.from(placeNonce(file.body.toString('utf8'), nonce)) : file.body;
  return { status: 200, headers, body };
}
