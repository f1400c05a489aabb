import type { CaseDocument } from '../domain/case-document.ts';
import { formatDate } from '../domain/format-date.ts';
import type { KeyImageView } from './board-sheet-model.ts';
import { DIAGNOSTIC_TEXT } from './diagnostic-text.ts';

/** The key images of every investigation, each with what it is a picture of. */
export function keyImagesOf({ diagnostics = [] }: CaseDocument): KeyImageView[] {
  return diagnostics.flatMap(({ kind, region, on, keyImages = [] }) => {
    const what = [DIAGNOSTIC_TEXT[kind], region].filter((part) => part !== undefined).join(' ');
    const of = on === undefined ? what : `${what}, ${formatDate(on)}`;
    return keyImages.map(({ caption, mediaType, data }) => ({
      caption,
      of,
      source: `data:${mediaType};base64,${data}`,
    }));
  });
}
