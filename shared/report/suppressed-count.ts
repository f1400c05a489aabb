import { z } from 'zod';

/** Fewest a published count is of: smaller ones could point to a patient. */
export const FEWEST = 5;

/**
 * A count that may leave the department: as it is, as under five, or withheld because it is under
 * five or would let a count under five be computed.
 */
export const SuppressedCount = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('count'), value: z.int().min(0) }),
  z.strictObject({ kind: z.literal('under-five') }),
  z.strictObject({ kind: z.literal('withheld') }),
]);
export type SuppressedCount = z.infer<typeof SuppressedCount>;

const WITHHELD: SuppressedCount = { kind: 'withheld' };

/** A count that no other figure adds up to; none at all is said. */
export function protectedTotal(value: number): SuppressedCount {
  return isSmall(value) ? { kind: 'under-five' } : { kind: 'count', value };
}

/**
 * Parts that add up to a published total. Small parts are withheld together with others, the last
 * ones first, until what is withheld is at least two parts, at least five in sum, and neither all one
 * nor all four: then no part can be computed. Of a total that is not published, or hardly larger than the
 * number of parts, every part is withheld.
 */
export function protectedParts(
  total: SuppressedCount,
  parts: readonly number[],
): readonly SuppressedCount[] {
  if (total.kind !== 'count') return parts.map(() => WITHHELD);
  if (total.value === 0) return parts.map(() => total);
  if (total.value < Math.max(FEWEST, parts.length + 1)) return parts.map(() => WITHHELD);
  const hidden = hiddenAmong(parts);
  return parts.map((value, index) => (hidden.has(index) ? WITHHELD : { kind: 'count', value }));
}

function hiddenAmong(parts: readonly number[]): ReadonlySet<number> {
  const small = parts.flatMap((value, index) => (isSmall(value) ? [index] : []));
  const hidden = new Set(small);
  if (hidden.size === 0) return hidden;
  // By place, not by size: which part was added must not tell how large it is.
  const others = [...parts.keys()].filter((index) => (parts[index] ?? 0) >= FEWEST).toReversed();
  for (const index of others) {
    if (isSafe([...hidden].map((one) => parts[one] ?? 0))) break;
    hidden.add(index);
  }
  return hidden;
}

/** Small parts that are all as small, or all as large, as they can be would be told by their sum. */
function isSafe(values: readonly number[]): boolean {
  const sum = values.reduce((whole, value) => whole + value, 0);
  const isTold = sum === values.length || values.every((value) => value === FEWEST - 1);
  return values.length >= 2 && sum >= FEWEST && !isTold;
}

function isSmall(value: number): boolean {
  return value > 0 && value < FEWEST;
}
