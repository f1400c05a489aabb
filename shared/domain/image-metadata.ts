/** What a picture carries beside its pixels, by the name of the chunk or segment that holds it. */
export type ImageMetadata =
  | { readonly kind: 'clean' }
  | { readonly kind: 'metadata'; readonly holds: readonly string[] }
  /** Not a picture of the kind it claims to be. */
  | { readonly kind: 'unreadable' };

/** Chunks that only say how to draw the picture. */
const PNG_DRAWING = new Set([
  'IHDR',
  'PLTE',
  'IDAT',
  'IEND',
  'tRNS',
  'cHRM',
  'gAMA',
  'iCCP',
  'sBIT',
  'sRGB',
  'bKGD',
  'hIST',
  'pHYs',
]);
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PNG_CHUNK_FRAME = 12;

const JPEG_START_OF_IMAGE = 0xd8;
const JPEG_START_OF_SCAN = 0xda;
const JPEG_COMMENT = 0xfe;
/** APP0 (JFIF), APP2 (colour profile) and APP14 (Adobe colour) say how to draw the picture. */
const JPEG_DRAWING_APPS = new Set([0xe0, 0xe2, 0xee]);

/**
 * Finds text, camera data, places and times in a PNG or JPEG given in base64, without decoding
 * the picture. A person's name can stand there without being seen.
 */
export function imageMetadata(
  mediaType: 'image/png' | 'image/jpeg',
  base64: string,
): ImageMetadata {
  const bytes = bytesOf(base64);
  const found = mediaType === 'image/png' ? pngExtras(bytes) : jpegExtras(bytes);
  if (found === undefined) return { kind: 'unreadable' };
  return found.length === 0 ? { kind: 'clean' } : { kind: 'metadata', holds: [...new Set(found)] };
}

type Bytes = { readonly length: number; readonly at: (index: number) => number };

function pngExtras(bytes: Bytes): readonly string[] | undefined {
  if (PNG_SIGNATURE.some((byte, index) => bytes.at(index) !== byte)) return undefined;
  const extras: string[] = [];
  let place = PNG_SIGNATURE.length;
  while (place + PNG_CHUNK_FRAME <= bytes.length) {
    const length = bigEndian(bytes, place, 4);
    const type = String.fromCharCode(...[4, 5, 6, 7].map((offset) => bytes.at(place + offset)));
    if (!PNG_DRAWING.has(type)) extras.push(type);
    place += PNG_CHUNK_FRAME + length;
    if (type === 'IEND') return place < bytes.length ? [...extras, 'data after the end'] : extras;
  }
  return undefined;
}

function jpegExtras(bytes: Bytes): readonly string[] | undefined {
  if (bytes.at(0) !== 0xff || bytes.at(1) !== JPEG_START_OF_IMAGE) return undefined;
  const extras: string[] = [];
  let place = 2;
  while (place + 4 <= bytes.length) {
    if (bytes.at(place) !== 0xff) return undefined;
    const marker = bytes.at(place + 1);
    if (marker === JPEG_START_OF_SCAN) return extras;
    if (isExtra(marker)) extras.push(marker === JPEG_COMMENT ? 'comment' : `APP${marker - 0xe0}`);
    place += 2 + bigEndian(bytes, place + 2, 2);
  }
  return undefined;
}

function isExtra(marker: number): boolean {
  const isApp = marker >= 0xe0 && marker <= 0xef;
  return marker === JPEG_COMMENT || (isApp && !JPEG_DRAWING_APPS.has(marker));
}

function bigEndian(bytes: Bytes, place: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index += 1) value = value * 256 + bytes.at(place + index);
  return value;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes of a base64 text, decoded only where they are looked at. */
function bytesOf(base64: string): Bytes {
  const padding = /=*$/.exec(base64)?.[0].length ?? 0;
  const sextet = (index: number) => Math.max(0, ALPHABET.indexOf(base64.charAt(index)));
  return {
    length: (base64.length / 4) * 3 - padding,
    at: (index) => {
      const group = Math.floor(index / 3) * 4;
      const [a, b, c, d] = [0, 1, 2, 3].map((offset) => sextet(group + offset));
      const bits = ((a ?? 0) << 18) | ((b ?? 0) << 12) | ((c ?? 0) << 6) | (d ?? 0);
      return (bits >> (16 - (index % 3) * 8)) & 0xff;
    },
  };
}
