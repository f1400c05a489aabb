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
const JPEG_END_OF_IMAGE = 0xd9;
const JPEG_START_OF_SCAN = 0xda;
const JPEG_COMMENT = 0xfe;
/** The segments that only say how to draw the picture, by the word each begins with. */
const JPEG_DRAWING_APPS: ReadonlyMap<number, string> = new Map([
  [0xe0, 'JFIF\0'],
  [0xe2, 'ICC_PROFILE\0'],
  [0xee, 'Adobe'],
]);

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
    const type = textAt(bytes, place + 4, 4);
    if (!PNG_DRAWING.has(type)) extras.push(type);
    place += PNG_CHUNK_FRAME + length;
    if (type === 'IEND') return place < bytes.length ? [...extras, 'data after the end'] : extras;
  }
  return undefined;
}

/** Segments may also stand between the scans of a picture, and anything behind its end. */
function jpegExtras(bytes: Bytes): readonly string[] | undefined {
  if (bytes.at(0) !== 0xff || bytes.at(1) !== JPEG_START_OF_IMAGE) return undefined;
  const extras: string[] = [];
  let place = 2;
  while (place + 2 <= bytes.length) {
    const marker = bytes.at(place + 1);
    if (bytes.at(place) !== 0xff) return undefined;
    if (marker === JPEG_END_OF_IMAGE) {
      return place + 2 < bytes.length ? [...extras, 'data after the end'] : extras;
    }
    if (isExtra(bytes, place)) extras.push(segmentName(marker));
    place += 2 + bigEndian(bytes, place + 2, 2);
    if (marker === JPEG_START_OF_SCAN) place = nextMarker(bytes, place);
  }
  return undefined;
}

/** The marker behind the pixels of a scan; a stuffed zero or a restart belongs to the pixels. */
function nextMarker(bytes: Bytes, from: number): number {
  for (let place = from; place + 1 < bytes.length; place += 1) {
    if (bytes.at(place) !== 0xff) continue;
    const marker = bytes.at(place + 1);
    const isRestart = marker >= 0xd0 && marker <= 0xd7;
    if (marker !== 0 && marker !== 0xff && !isRestart) return place;
  }
  return bytes.length;
}

function isExtra(bytes: Bytes, place: number): boolean {
  const marker = bytes.at(place + 1);
  if (marker === JPEG_COMMENT) return true;
  if (marker < 0xe0 || marker > 0xef) return false;
  const word = JPEG_DRAWING_APPS.get(marker);
  return word === undefined || textAt(bytes, place + 4, word.length) !== word;
}

function textAt(bytes: Bytes, place: number, length: number): string {
  const codes = Array.from({ length }, (_, offset) => bytes.at(place + offset));
  return String.fromCharCode(...codes);
}

function segmentName(marker: number): string {
  return marker === JPEG_COMMENT ? 'comment' : `APP${marker - 0xe0}`;
}

function bigEndian(bytes: Bytes, place: number, count: number): number {
  let value = 0;
  for (let index = 0; index < count; index += 1) value = value * 256 + bytes.at(place + index);
  return value;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS = new Uint8Array(128);
for (let index = 0; index < ALPHABET.length; index += 1) {
  SEXTETS[ALPHABET.charCodeAt(index)] = index;
}

/** The bytes of a base64 text, decoded only where they are looked at. */
function bytesOf(base64: string): Bytes {
  const padding = /=*$/.exec(base64)?.[0].length ?? 0;
  const sextet = (index: number) => SEXTETS[base64.charCodeAt(index)] ?? 0;
  return {
    length: (base64.length / 4) * 3 - padding,
    at: (index) => {
      const rest = index % 3;
      const place = ((index - rest) / 3) * 4 + rest;
      // A byte lies across two characters of six bits each.
      const pair = (sextet(place) << 6) | sextet(place + 1);
      return (pair >> (4 - rest * 2)) & 0xff;
    },
  };
}
