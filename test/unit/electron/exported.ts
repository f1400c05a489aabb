import { strFromU8, unzipSync } from 'fflate';

import type { Application } from '#electron/application';
import type { InputOf } from '#shared/contract/contract';

import { answerOf } from './temporary-application.ts';

/** Waits until the file is ready, and takes it. */
export async function exportedFile(application: Application, input: InputOf<'exports.start'>) {
  const { job } = await answerOf(application, 'exports.start', input);
  for (;;) {
    const { state } = await answerOf(application, 'exports.progress', { job });
    if (state === 'ready') break;
    if (state === 'cancelled') throw new Error('cancelled');
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  const { fileName, mediaType, base64 } = await answerOf(application, 'exports.take', { job });
  return { fileName, mediaType, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** Files of an archive by name, as text. */
export function unzipped(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

/** Paragraphs of a Word document, header and footer included. */
export function docxParagraphs(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipped(bytes))
    .filter(([name]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
    .flatMap(([, xml]) => paragraphsIn(xml, 'w'));
}

/** Paragraphs of each slide of a deck, in order. */
export function pptxSlides(bytes: Uint8Array): readonly (readonly string[])[] {
  return Object.entries(unzipped(bytes))
    .filter(([name]) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
    .toSorted(([a], [b]) => Number(a.match(/\d+/)?.[0]) - Number(b.match(/\d+/)?.[0]))
    .map(([, xml]) => paragraphsIn(xml, 'a'));
}

function paragraphsIn(xml: string, prefix: 'w' | 'a'): readonly string[] {
  return xml
    .split(`</${prefix}:p>`)
    .map((piece) =>
      [...piece.matchAll(new RegExp(`<${prefix}:t(?: [^>]*)?>([^<]*)</${prefix}:t>`, 'g'))]
        .map(([, text = '']) => plain(text))
        .join(''),
    )
    .filter((text) => text.trim() !== '');
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
