import { err, ok, type Result } from '#shared/result';

const MAX_BYTES = 3_000_000;
const MEDIA_TYPES: readonly string[] = ['image/png', 'image/jpeg'];

type ReadImage = { readonly mediaType: string; readonly data: string };

/** A picture file as the case keeps it; the caption is still to be written. */
export async function readKeyImage(file: File): Promise<Result<ReadImage, string>> {
  if (!MEDIA_TYPES.includes(file.type)) return err('Only PNG and JPEG pictures can be attached.');
  if (file.size > MAX_BYTES) return err('The picture is larger than 3 MB.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return ok({ mediaType: file.type, data: toBase64(bytes) });
}

function toBase64(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let text = '';
  // In pieces: one call with millions of arguments would exceed the stack.
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}
