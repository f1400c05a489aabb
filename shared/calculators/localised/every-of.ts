/** One value or the list of those still possible, as a list; `all` while nothing is known. */
export function everyOf<Value extends number | string>(
  value: Value | readonly Value[] | undefined,
  all: readonly Value[],
): readonly Value[] {
  if (value === undefined) return all;
  return typeof value === 'object' ? value : [value];
}
