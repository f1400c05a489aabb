/**
 * A case being written: shaped like a CaseDocument, but every place may hold what was typed
 * instead of what is valid. Nothing is coerced, so nothing typed is lost.
 */
export type Draft =
  string | number | readonly Draft[] | { readonly [key: string]: Draft } | undefined;

export type DraftPath = readonly (string | number)[];

/** What the draft holds at a place; undefined where nothing is. */
export function draftAt(draft: Draft, path: DraftPath): Draft {
  return path.reduce(childOf, draft);
}

/**
 * The draft with another value at a place. Clearing the last entry of an object removes the
 * object, so that a cleared form is an empty document; rows of lists stay, even empty ones.
 */
export function withDraftAt(draft: Draft, path: DraftPath, value: Draft): Draft {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const rows = [...rowsOf(draft)];
    rows[key] = withDraftAt(rows[key], rest, value) ?? {};
    return rows;
  }
  const before = isGroup(draft) ? draft : {};
  const child = withDraftAt(before[key], rest, value);
  const { [key]: _, ...others } = before;
  const after = child === undefined ? others : { ...before, [key]: child };
  return Object.keys(after).length === 0 ? undefined : after;
}

/** The rows of a list; none where there is no list. */
export function rowsOf(draft: Draft): readonly Draft[] {
  return isRows(draft) ? draft : [];
}

function isRows(draft: Draft): draft is readonly Draft[] {
  return Array.isArray(draft);
}

export function isGroup(draft: Draft): draft is { readonly [key: string]: Draft } {
  return typeof draft === 'object' && !Array.isArray(draft);
}

/** A text or number at a place below, for summaries; undefined when it is something else. */
export function wordAt(draft: Draft, ...path: DraftPath): string | undefined {
  const value = draftAt(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function childOf(draft: Draft, key: string | number): Draft {
  if (typeof key === 'number') return rowsOf(draft)[key];
  return isGroup(draft) ? draft[key] : undefined;
}
