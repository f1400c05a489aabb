import { TCategory, type TnmPrefix } from '../../domain/tnm.ts';
import { err, ok, type Result } from '../../result.ts';

/** Why a text is not a staging statement, with the part of it that is at fault. */
export type TnmTextError = {
  readonly code:
    'nothing' | 'not-understood' | 'ambiguous' | 'given-twice' | 'not-in-edition' | 'contradiction';
  readonly token: string;
  readonly message: string;
};

/** One part of a staging text: a category with what stands in brackets after it, or another. */
export type TnmToken =
  | {
      readonly kind: 'category';
      readonly axis: 'T' | 'N' | 'M';
      /** As the case model writes it: `T1a`, `NX`. */
      readonly value: string;
      readonly prefix: TnmPrefix | undefined;
      /** Content of the brackets: node counts of N, `m` or a number of T, sites of M1. */
      readonly detail: string | undefined;
      readonly raw: string;
    }
  | { readonly kind: 'descriptor'; readonly raw: string };

const SEPARATOR = /[\s,;/]+/y;
/** Lymphatic, venous and perineural invasion, residual tumour, grade: no part of T, N and M. */
const DESCRIPTOR = /(?:Pn[01X]|[LR][012X]|V[012X]|G[1-4X])(?!\d)/y;
const CATEGORY = /(yc|yp|rc|rp|[cpra])?(?:(t)(x|0|[1-4][a-d]?)|(n)([0-2x])|(m)([01x]))/iy;
/** The category after the next one, with its own prefix or none. */
const FOLLOWER = /^[nm][012x](?:\s*\([^)]*\))?[\s,;/]*(yc|yp|rc|rp|[cpra])?[nm][012x]/i;
const DETAIL = {
  T: /\s*\((m|[2-9]|[1-9]\d)\)/iy,
  N: /\s*\((\s*\d{1,3}\s*\/\s*\d{1,3}\s*)\)/y,
  M: /\s*\(((?:PUL|OSS|HEP|BRA|LYM|MAR|PLE|PER|ADR|SKI|OTH|[\s,/])+)\)/iy,
} as const;

/**
 * The parts of a combined staging text, such as `ypT3a pN1 (2/7) M0 R0`. A part that is not
 * understood, or that can be read in two ways, is an error that names it.
 *
 * @spec RCC-C-017
 */
export function tnmTokens(text: string): Result<readonly TnmToken[], TnmTextError> {
  const tokens: TnmToken[] = [];
  let at = matchAt(SEPARATOR, text, 0)?.[0].length ?? 0;
  while (at < text.length) {
    const token = tokenAt(text, at);
    if (!token.ok) return token;
    tokens.push(token.value);
    at += token.value.raw.length;
    at += matchAt(SEPARATOR, text, at)?.[0].length ?? 0;
  }
  return ok(tokens);
}

function tokenAt(text: string, at: number): Result<TnmToken, TnmTextError> {
  const descriptor = matchAt(DESCRIPTOR, text, at);
  if (descriptor !== null) return ok({ kind: 'descriptor', raw: descriptor[0] });
  const found = matchAt(CATEGORY, text, at);
  if (found === null || isAutopsyInside(found, text, at)) return notUnderstood(text, at);
  const [raw, prefix, , tValue, , nValue, , mValue] = found;
  if (tValue !== undefined) return tumourAt(text, at, raw, prefix, tValue);
  const axis = nValue === undefined ? 'M' : 'N';
  return ok(category(text, at, raw, prefix, axis, nValue ?? mValue ?? ''));
}

/** Inside a word an `a` before N or M is a letter of the category before it, or a slip. */
function isAutopsyInside([, prefix]: RegExpExecArray, text: string, at: number): boolean {
  return prefix?.toLowerCase() === 'a' && /[a-z0-9]/i.test(text.charAt(at - 1));
}

/** T with its letter, unless that letter is the prefix of the next category. */
function tumourAt(
  text: string,
  at: number,
  raw: string,
  prefix: string | undefined,
  value: string,
): Result<TnmToken, TnmTextError> {
  const after = text.slice(at + raw.length);
  const exists = TCategory.safeParse(`T${canonical(value)}`).success;
  const owner = /c$/i.test(value) ? ownerOfC(exists, after) : 'tumour';
  if (owner === 'next') {
    return ok(category(text, at, raw.slice(0, -1), prefix, 'T', value.slice(0, -1)));
  }
  if (owner === 'open') {
    const message = `"${raw}" can be read in two ways: put a space before or after the c`;
    return err({ code: 'ambiguous', token: raw, message });
  }
  if (exists) return ok(category(text, at, raw, prefix, 'T', value));
  const message = `"${raw}" is no category of the kidney`;
  return err({ code: 'not-understood', token: raw, message });
}

/**
 * Whose letter a `c` after T is when N or M follows directly: that of T where the category after
 * the next has no prefix either (`pT3cN0M0`), the prefix of the next where T has no such letter
 * and the others have prefixes (`cT2cN0cM0`); else nobody can tell (`cT3cN0cM0`).
 */
function ownerOfC(exists: boolean, after: string): 'tumour' | 'next' | 'open' {
  if (!/^[nm][012x]/i.test(after)) return 'tumour';
  const follower = FOLLOWER.exec(after);
  const hasPrefix = follower !== null && follower[1] !== undefined;
  if (!exists) return hasPrefix ? 'next' : 'tumour';
  return follower === null || hasPrefix ? 'open' : 'tumour';
}

const PREFIX: Readonly<Record<string, TnmPrefix>> = {
  c: 'c',
  p: 'p',
  yc: 'yc',
  yp: 'yp',
  r: 'r',
  rc: 'r',
  rp: 'r',
  a: 'a',
};

function category(
  text: string,
  at: number,
  raw: string,
  prefix: string | undefined,
  axis: 'T' | 'N' | 'M',
  value: string,
): TnmToken {
  const detail =
    axis === 'M' && value !== '1' ? null : matchAt(DETAIL[axis], text, at + raw.length);
  return {
    kind: 'category',
    axis,
    value: `${axis}${canonical(value)}`,
    prefix: prefix === undefined ? undefined : PREFIX[prefix.toLowerCase()],
    detail: detail?.[1]?.trim(),
    raw: `${raw}${detail?.[0] ?? ''}`,
  };
}

/** `3A` as `3a`, `x` as `X`. */
function canonical(value: string): string {
  return value.toLowerCase().replace('x', 'X');
}

/** Names the whole word or bracket at the place, with what may have been meant. */
function notUnderstood(text: string, at: number): Result<never, TnmTextError> {
  const before = /[^\s,;/]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^(?:\([^)]*\))?[^\s,;/]*/.exec(text.slice(at))?.[0] ?? '';
  const token = `${before}${after}`;
  return err({
    code: 'not-understood',
    token,
    message: `"${token}" is not understood${hintFor(token)}`,
  });
}

function hintFor(token: string): string {
  if (/[tnm]o/i.test(token)) return ': letter O instead of the digit 0?';
  return /^y[tnm]/i.test(token) ? ': y alone leaves open whether it is yc or yp' : '';
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
