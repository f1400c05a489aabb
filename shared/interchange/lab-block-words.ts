/** Letters that German also writes as two. */
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The words of a name without case, accents and signs: `Hämoglobin (Hb)` is `haemoglobin hb`. */
export function nameWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Names, each as its words with one space between them, with everything they may stand for. */
export type AliasTable<T> = ReadonlyMap<string, readonly T[]>;

/** A table of names from lists with commas. */
export function aliasTable<T>(rows: readonly (readonly [T, string])[]): AliasTable<T> {
  const table = new Map<string, readonly T[]>();
  for (const [meaning, names] of rows) {
    for (const name of names.split(',')) {
      const key = nameWords(name).join(' ');
      const before = table.get(key) ?? [];
      if (!before.includes(meaning)) table.set(key, [...before, meaning]);
    }
  }
  return table;
}
