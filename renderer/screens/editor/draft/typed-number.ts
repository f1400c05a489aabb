/** The number somebody typed; undefined when it is none. A comma is refused, never guessed at. */
export function readTypedNumber(typed: string): number | undefined {
  const text = typed.trim();
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
