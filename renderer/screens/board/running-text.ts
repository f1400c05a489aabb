import { formatDate } from '#shared/domain/format-date';

import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { reviewOverdueText } from '../../components/pack-stamp/pack-stamp-text.ts';

/** Who the printed page is about: on every page, because pages get separated. */
export function runningPatient({ sheet: { banner } }: LoadedSheet): string {
  return [
    [banner.name.family, banner.name.rest].filter((part) => part !== '').join(', '),
    `Born ${banner.born}`,
    ...banner.identifiers.map(({ label, value }) => `${label} ${value}`),
  ].join('   ');
}

/** Which case revision and which knowledge made the page. */
export function runningVersions({ sheet, revision, savedAt }: LoadedSheet): string {
  const { pack } = sheet.evaluation;
  return (
    `Case revision ${revision}, saved ${momentText(savedAt)} · ` +
    `${pack.title} ${pack.version}, ${pack.status.toLowerCase()}` +
    (sheet.packReviewOverdue ? `. ${reviewOverdueText(pack.reviewBy)}` : '')
  );
}

/** An ISO timestamp in UTC for people: `23-Nov-2026 21:26 UTC`. */
export function momentText(timestamp: string): string {
  return `${formatDate(timestamp.slice(0, 10))} ${timestamp.slice(11, 16)} UTC`;
}
