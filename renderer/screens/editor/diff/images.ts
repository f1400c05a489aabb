import { type Draft, isGroup, rowsOf } from '../draft/draft.ts';

/** Every key image at a place and below it, as the address of a picture. */
export function imagesIn(value: Draft): readonly string[] {
  const rows = rowsOf(value);
  if (rows.length > 0) return rows.flatMap(imagesIn);
  if (!isGroup(value)) return [];
  const { mediaType, data } = value;
  if (typeof mediaType === 'string' && typeof data === 'string') {
    return [`data:${mediaType};base64,${data}`];
  }
  return Object.values(value).flatMap(imagesIn);
}
