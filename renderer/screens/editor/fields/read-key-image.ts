import { err, ok, type Result } from '#shared/result';

import { TEXT } from '../../../text/text.ts';

/** What the case file allows, in bytes before base64. */
const MAX_BYTES = 3_000_000;
/** Larger files are not even decoded. */
const MAX_FILE_BYTES = 40_000_000;
const LONGEST_SIDE_PX = 2000;
const MEDIA_TYPES: readonly string[] = ['image/png', 'image/jpeg'];
/** Tried one after the other until the picture is small enough. */
const JPEG_QUALITIES = [0.92, 0.85, 0.75, 0.6];

type ReadImage = { readonly mediaType: string; readonly data: string };

const TEXTS = TEXT.editor.image;

/**
 * A picture as the case keeps it: drawn anew, so that nothing but its pixels is left, and no
 * larger than a board needs. The caption is still to be written.
 */
export async function readKeyImage(file: Blob): Promise<Result<ReadImage, string>> {
  if (!MEDIA_TYPES.includes(file.type)) return err(TEXTS.wrongType);
  if (file.size > MAX_FILE_BYTES) return err(TEXTS.tooLarge);
  const bitmap = await decode(file);
  if (bitmap === undefined) return err(TEXTS.unreadable);
  const canvas = drawn(bitmap);
  bitmap.close();
  const blob = canvas === undefined ? undefined : await encoded(canvas, file.type);
  if (blob === undefined) return err(TEXTS.tooLarge);
  return ok({
    mediaType: blob.type,
    data: toBase64(new Uint8Array(await blob.arrayBuffer())),
  });
}

async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file);
  } catch {
    // What is broken or no picture at all: said to the person, nothing is attached.
    return undefined;
  }
}

function drawn(bitmap: ImageBitmap): HTMLCanvasElement | undefined {
  const scale = Math.min(1, LONGEST_SIDE_PX / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return undefined;
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** A PNG stays a PNG where it is small enough: lines and letters keep their edges. */
async function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob | undefined> {
  if (type === 'image/png') {
    const png = await blobOf(canvas, 'image/png');
    if (png !== undefined && png.size <= MAX_BYTES) return png;
  }
  for (const quality of JPEG_QUALITIES) {
    const jpeg = await blobOf(canvas, 'image/jpeg', quality);
    if (jpeg !== undefined && jpeg.size <= MAX_BYTES) return jpeg;
  }
  return undefined;
}

function blobOf(
  canvas: HTMLCanvasElement,
  type: string,
  quality?: number,
): Promise<Blob | undefined> {
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality);
  });
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
