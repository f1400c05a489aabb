import type { Issue } from '../domain/issue.ts';

/** A JSON value, or undefined for a text that is none; its own message could quote the text. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    // A byte-order mark is what Windows editors put in front; it carries no meaning.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return { value };
  } catch {
    return undefined;
  }
}

/** Whether a JSON value is an object: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every key that has no meaning at this place; a slip of the pen must not pass for an unknown. */
export function unknownKeys(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): readonly Issue[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: memberPath(path, key), message: 'is not a field Consilium knows' }));
}

/** JSON path of a member; a key that is no plain word stands in brackets, on one line. */
export function memberPath(path: string, key: string): string {
  return /^[A-Za-z_][\w-]*$/.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}
