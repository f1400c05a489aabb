import { Zip, ZipDeflate } from 'fflate';

import { nextTurn } from '../next-turn.ts';

/** One case file of an archive. */
export type NamedText = { readonly fileName: string; readonly text: string };

/** Several files in one archive; other calls run between two of them. */
export async function zipped(
  files: readonly NamedText[],
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const archive = new Zip((error, chunk) => {
    if (error !== null) throw error;
    chunks.push(chunk);
  });
  const encoder = new TextEncoder();
  for (const { fileName, text } of files) {
    const entry = new ZipDeflate(fileName);
    archive.add(entry);
    entry.push(encoder.encode(text), true);
    await nextTurn(signal);
  }
  archive.end();
  return new Uint8Array(Buffer.concat(chunks));
}
