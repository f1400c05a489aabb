import { respondWithRendererFile } from '../renderer-response.ts';

const SCHEME = 'app';
const HOST = 'bundle';

export const START_ADDRESS = `${SCHEME}://${HOST}/`;

/** To be registered before Electron is ready: makes `app:` behave like a secure web origin. */
export const APP_SCHEME = {
  scheme: SCHEME,
  privileges: { standard: true, secure: true, supportFetchAPI: true },
};

/** By protocol and host: the `origin` of a custom scheme is the string "null" in Node. */
export function isAppAddress(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && url.protocol === `${SCHEME}:` && url.host === HOST && !hasUser(url);
}

function hasUser(url: URL): boolean {
  return url.username !== '' || url.password !== '';
}

/** Answers every request of our pages from the renderer build. */
export function createAppProtocol(
  rendererDirectory: string,
): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    const readable = method === 'GET' || method === 'HEAD';
    if (!readable || !isAppAddress(url)) return new Response('Not allowed\n', { status: 403 });
    const { status, headers, body } = await respondWithRendererFile(
      rendererDirectory,
      new URL(url).pathname,
    );
    return new Response(method === 'HEAD' ? null : new Uint8Array(body), { status, headers });
  };
}
