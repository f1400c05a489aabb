import { randomBytes } from 'node:crypto';

/** Stands in the built page where the nonce of this page load goes. */
const NONCE_MARK = '__NONCE__';

/** Unguessable, and never the same for two page loads. */
export function createNonce(): string {
  return randomBytes(18).toString('base64url');
}

export function placeNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_MARK, nonce);
}

/** Both hosts send this: nothing remote, no inline script, inline styles only with the nonce. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}

export function securityHeaders(nonce: string): Record<string, string> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=()',
    'Cache-Control': 'no-store',
  };
}
