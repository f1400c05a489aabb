import { describe, expect, it } from 'vitest';

import { KeyImage } from '#shared/domain/diagnostics';
import { imageMetadata } from '#shared/domain/image-metadata';

/** A real PNG of one pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function chunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)]);
}

/** The picture with a chunk put before its end. */
function pngWith(type: string, text: string): string {
  const end = PNG.length - 12;
  const extra = chunk(type, Buffer.from(text, 'latin1'));
  return Buffer.concat([PNG.subarray(0, end), extra, PNG.subarray(end)]).toString('base64');
}

function segment(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(data.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, data]);
}

const JFIF = segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'));
const SCAN = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]));
/** Exif header with a GPS directory pointer, as cameras write it. */
const GPS = segment(
  0xe1,
  Buffer.from('Exif\0\0II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0', 'latin1'),
);

function jpeg(...segments: readonly Buffer[]): string {
  const start = Buffer.from([0xff, 0xd8]);
  const end = Buffer.from([0xff, 0xd9]);
  return Buffer.concat([start, ...segments, SCAN, end]).toString('base64');
}

describe('image metadata', () => {
  it('[EDT-053] finds text, Exif and times in a PNG, and nothing in one that is only pixels', () => {
    expect(imageMetadata('image/png', PNG.toString('base64'))).toEqual({ kind: 'clean' });
    for (const type of ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'tIME', 'prVt']) {
      expect(imageMetadata('image/png', pngWith(type, 'Author\0Feldman'))).toEqual({
        kind: 'metadata',
        holds: [type],
      });
    }
    const trailing = Buffer.concat([PNG, Buffer.from('Feldman')]).toString('base64');
    expect(imageMetadata('image/png', trailing).kind).toBe('metadata');
  });

  it('[EDT-054] finds camera data with a place, comments and other segments in a JPEG', () => {
    expect(imageMetadata('image/jpeg', jpeg(JFIF))).toEqual({ kind: 'clean' });
    expect(imageMetadata('image/jpeg', jpeg(JFIF, GPS))).toEqual({
      kind: 'metadata',
      holds: ['APP1'],
    });
    const comment = segment(0xfe, Buffer.from('Feldman'));
    const photoshop = segment(0xed, Buffer.from('Photoshop 3.0'));
    expect(imageMetadata('image/jpeg', jpeg(JFIF, comment, photoshop))).toEqual({
      kind: 'metadata',
      holds: ['comment', 'APP13'],
    });
  });

  it('[EDT-054] finds them between the scans and behind the end of a JPEG, and in borrowed names', () => {
    const pixels = Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56]);
    const end = Buffer.from([0xff, 0xd9]);
    const comment = segment(0xfe, Buffer.from('Feldman'));
    const scans = (...parts: readonly Buffer[]) =>
      Buffer.concat([Buffer.from([0xff, 0xd8]), JFIF, SCAN, pixels, ...parts]).toString('base64');
    expect(imageMetadata('image/jpeg', scans(SCAN, pixels, end))).toEqual({ kind: 'clean' });
    expect(imageMetadata('image/jpeg', scans(comment, SCAN, pixels, end))).toEqual({
      kind: 'metadata',
      holds: ['comment'],
    });
    expect(imageMetadata('image/jpeg', scans(end, Buffer.from('Feldman')))).toEqual({
      kind: 'metadata',
      holds: ['data after the end'],
    });
    expect(imageMetadata('image/jpeg', scans()).kind).toBe('unreadable');
    for (const [marker, word] of [
      [0xe0, 'JFXX\0'],
      [0xe2, 'MPF\0'],
      [0xee, 'Other'],
    ] as const) {
      const borrowed = jpeg(segment(marker, Buffer.from(word, 'latin1')));
      expect(imageMetadata('image/jpeg', borrowed).kind, word).toBe('metadata');
    }
  });

  it('[EDT-055] refuses a picture that carries metadata or is none, with a sentence', () => {
    const png = { caption: 'CT', mediaType: 'image/png' } as const;
    expect(KeyImage.safeParse({ ...png, data: PNG.toString('base64') }).success).toBe(true);
    const named = KeyImage.safeParse({ ...png, data: pngWith('tEXt', 'Author\0Feldman') });
    expect(named.error?.issues[0]?.message).toContain('carries more than its pixels (tEXt)');
    const wrong = KeyImage.safeParse({ ...png, data: jpeg(JFIF) });
    expect(wrong.error?.issues[0]?.message).toBe('is not a picture of type image/png');
  });
});
