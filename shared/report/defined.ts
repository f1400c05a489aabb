/** The fields that have a value: under exact optional types an absent key is not `undefined`. */
export function defined<Fields extends object>(
  fields: Fields,
): { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Safe: only keys of `fields` are left, each with its own value.
  return Object.fromEntries(entries) as {
    readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };
}
