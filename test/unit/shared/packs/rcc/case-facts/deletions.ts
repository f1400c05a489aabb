import { CaseDocument } from '#shared/domain/case-document';
import type { Possible } from '#shared/engine/possible';

type Path = readonly (string | number)[];

/**
 * Items whose absence means something by definition and is no missing knowledge: a lesion is
 * present unless it is said to be gone; the day of assessment, which the referral holds, chooses
 * which data count; an edition that is not stated is read as the 8th.
 */
const MEANINGFUL_BY_ABSENCE: ReadonlySet<string | number> = new Set([
  'status',
  'assessedOn',
  'referral',
  'edition',
]);

/** Every place of a case that could be left out, rows of lists excepted. */
export function removablePaths(value: unknown, at: Path = []): Path[] {
  if (Array.isArray(value))
    return value.flatMap((row, index) => removablePaths(row, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(MEANINGFUL_BY_ABSENCE.has(key) ? [] : [[...at, key]]),
    ...removablePaths(inner, [...at, key]),
  ]);
}

/** The case without one place; undefined where the case model wants that place. */
export function without(document: CaseDocument, path: Path): CaseDocument | undefined {
  const copy: unknown = structuredClone(document);
  let parent: unknown = copy;
  for (const key of path.slice(0, -1)) parent = at(parent, key);
  const last = path.at(-1);
  if (typeof parent !== 'object' || parent === null || last === undefined) return undefined;
  Reflect.deleteProperty(parent, last);
  const parsed = CaseDocument.safeParse(copy);
  return parsed.success ? parsed.data : undefined;
}

function at(parent: unknown, key: string | number): unknown {
  return typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined;
}

/** Whether everything that is possible in `narrow` is possible in `wide` too. */
export function covers(wide: Possible, narrow: Possible): boolean {
  if (narrow.kind === 'values') return narrow.values.every((value) => allows(wide, value));
  if (wide.kind === 'range') return wide.min <= narrow.min && wide.max >= narrow.max;
  return narrow.min === narrow.max && wide.values.includes(narrow.min);
}

function allows(wide: Possible, value: boolean | number | string): boolean {
  if (wide.kind === 'values') return wide.values.includes(value);
  return typeof value === 'number' && value >= wide.min && value <= wide.max;
}
