import type { OutputOf } from '#shared/contract/contract';

import type { Draft } from './draft.ts';

type Json = OutputOf<'drafts.get'>['draft'];

/** A draft as it is kept: rows that hold nothing yet stand as null. */
export function draftToJson(draft: Draft): Json {
  // JSON.stringify writes every draft; what it gives back is JSON by construction.
  return JSON.parse(JSON.stringify(draft ?? null)) as Json;
}

/** A kept draft as the editor holds it: null is "nothing there yet". */
export function draftFromJson(json: Json): Draft {
  if (json === null) return undefined;
  if (Array.isArray(json)) return json.map(draftFromJson);
  // The editor writes none; one from elsewhere is kept in words.
  if (typeof json === 'boolean') return String(json);
  if (typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [key, draftFromJson(value)]),
  );
}
