import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

import { err, ok, type Result } from '#shared/result';

const NEWLINE = 0x0a;

/** A piece of input, or why its bytes are no text. */
export type InputText = Result<string, 'not-utf8'>;

export function openInput(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file);
}

/** The whole input as one text. */
export async function readText(input: Readable): Promise<InputText> {
  return decode(await collect(input));
}

/** The input line by line, without keeping it; the last line needs no line end. */
export async function* readLines(input: Readable): AsyncGenerator<InputText> {
  let pending: Buffer[] = [];
  for await (const chunk of chunksOf(input)) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      yield decode(Buffer.concat([...pending, chunk.subarray(from, end)]));
      pending = [];
      from = end + 1;
    }
    pending.push(chunk.subarray(from));
  }
  const last = Buffer.concat(pending);
  if (last.length > 0) yield decode(last);
}

async function collect(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of chunksOf(input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function* chunksOf(input: Readable): AsyncGenerator<Buffer> {
  // A stream without an encoding gives buffers; its type does not say so.
  for await (const chunk of input as AsyncIterable<Buffer>) yield chunk;
}

/** Refuses bytes that are not UTF-8: replaced letters would be a changed case. */
function decode(bytes: Buffer): InputText {
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('not-utf8');
  }
}
